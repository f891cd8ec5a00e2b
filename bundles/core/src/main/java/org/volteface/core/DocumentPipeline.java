package org.volteface.core;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.volteface.api.actor.ActorResolver;
import org.volteface.api.actor.Resolution;
import org.volteface.api.analysis.Prepared;
import org.volteface.api.extraction.Draft;
import org.volteface.api.extraction.StatementExtractor;
import org.volteface.api.model.Claim;
import org.volteface.api.model.Document;
import org.volteface.api.model.Holding;
import org.volteface.api.model.Passage;
import org.volteface.api.model.Statement;
import org.volteface.api.model.StatementId;
import org.volteface.api.model.Wording;
import org.volteface.api.stance.Attributed;
import org.volteface.api.stance.Context;
import org.volteface.api.stance.StanceClassifier;
import org.volteface.api.text.AnnotatedText;
import org.volteface.api.text.TextAnalyser;
import org.volteface.api.text.TextAnalysis;
import org.volteface.api.text.Unsuitable;

/** The steps from one document to its statements, in their order, with the names of those that took part. */
final class DocumentPipeline {
    private final Calls calls;
    private final Document document;
    private final List<String> makers = new ArrayList<>();

    private DocumentPipeline(Calls calls, Document document) {
        this.calls = calls;
        this.document = document;
    }

    /** What the steps make of {@code document}. Whatever goes wrong between two calls is a failure of this document alone. */
    static Made analyse(Document document, Calls calls) throws AnalyserFailure, InterruptedException {
        try {
            return new DocumentPipeline(calls, document).run();
        } catch (RuntimeException e) {
            throw AnalyserFailure.thrown("the analysis", e);
        }
    }

    /** The statements of {@code document} and whose they are, before they are classified; empty where the text is unsuitable. */
    static Optional<Prepared> prepare(Document document, Calls calls) throws AnalyserFailure, InterruptedException {
        try {
            return new DocumentPipeline(calls, document).prepared();
        } catch (RuntimeException e) {
            throw AnalyserFailure.thrown("the analysis", e);
        }
    }

    private Optional<Prepared> prepared() throws AnalyserFailure, InterruptedException {
        if (!(calls.text(this::annotate) instanceof AnnotatedText text)) {
            return Optional.empty();
        }
        List<Draft> drafts = calls.extractor(provider -> drafts(provider, text));
        Resolution resolution = calls.resolver(provider -> resolution(provider, text, drafts));
        return Optional.of(new Prepared(text, attributed(drafts, resolution.holdings())));
    }

    private Made run() throws AnalyserFailure, InterruptedException {
        TextAnalysis analysis = calls.text(this::annotate);
        if (analysis instanceof Unsuitable unsuitable) {
            return new Made(List.of(), List.of(), makers, Optional.of(unsuitable.reason()));
        }
        AnnotatedText text = (AnnotatedText) analysis;
        List<Draft> drafts = calls.extractor(provider -> drafts(provider, text));
        Resolution resolution = calls.resolver(provider -> resolution(provider, text, drafts));
        List<Statement> statements =
                calls.classifier(provider -> statements(provider, text, attributed(drafts, resolution.holdings())));
        return new Made(
                statements, resolution.sightings(), makers.stream().distinct().toList(), Optional.empty());
    }

    private TextAnalysis annotate(Provider<TextAnalyser> provider) throws AnalyserFailure {
        TextAnalysis analysis = Isolated.call(provider, analyser -> analyser.analyse(document));
        if (analysis instanceof AnnotatedText text) {
            new SpanCheck(provider.name(), document).check(text);
        }
        makers.add(provider.name());
        return analysis;
    }

    private List<Draft> drafts(Provider<StatementExtractor> provider, AnnotatedText text) throws AnalyserFailure {
        List<Draft> drafts = Isolated.list(provider, extractor -> extractor.extract(text));
        SpanCheck check = new SpanCheck(provider.name(), document);
        for (Draft draft : drafts) {
            check.check(draft);
        }
        makers.add(provider.name());
        return drafts;
    }

    /** What the packs know is asked for when there is a resolver to use it: the two often come and go together. */
    private Resolution resolution(Provider<ActorResolver> provider, AnnotatedText text, List<Draft> drafts)
            throws AnalyserFailure {
        Analysers.World world = calls.world();
        Resolution resolution =
                Isolated.call(provider, resolver -> resolver.resolution(text, drafts, world.knowledge()));
        int holders = resolution.holdings().size();
        if (holders != drafts.size()) {
            throw AnalyserFailure.nonsense(
                    provider.name(), "named " + holders + " holders for " + drafts.size() + " statements");
        }
        makers.add(provider.name());
        makers.addAll(world.names());
        return resolution;
    }

    private static List<Attributed> attributed(List<Draft> drafts, List<Holding> holdings) {
        List<Attributed> attributed = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            attributed.add(new Attributed(drafts.get(i), holdings.get(i)));
        }
        return attributed;
    }

    private List<Statement> statements(
            Provider<StanceClassifier> provider, AnnotatedText text, List<Attributed> attributed)
            throws AnalyserFailure {
        List<String> all = new ArrayList<>(makers);
        all.add(provider.name());
        List<String> madeBy = all.stream().distinct().toList();
        Context context = new Context(text, List.of());
        for (Attributed next : attributed) {
            Context before = context;
            Claim claim = Isolated.call(provider, classifier -> classifier.classify(next, before));
            context = before.with(statement(next, claim, text, madeBy));
        }
        makers.add(provider.name());
        return eachOnce(context.before());
    }

    /** Two drafts that come to the same statement are one, whatever else they differ in. */
    private static List<Statement> eachOnce(List<Statement> statements) {
        Map<String, Statement> byId = new LinkedHashMap<>();
        statements.forEach(statement -> byId.putIfAbsent(statement.id(), statement));
        return List.copyOf(byId.values());
    }

    private static Statement statement(Attributed attributed, Claim claim, AnnotatedText text, List<String> madeBy) {
        Draft draft = attributed.draft();
        Passage passage = draft.passage();
        String words = text.text(passage.field(), passage.span());
        String id = StatementId.of(passage, attributed.holding(), claim, draft.timing());
        Wording wording = new Wording(passage, words, draft.attribution());
        return new Statement(id, wording, attributed.holding(), claim, draft.timing(), madeBy);
    }
}
