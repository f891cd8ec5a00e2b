package org.volteface.core;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.volteface.api.analysis.Analysed;
import org.volteface.api.analysis.DocumentResult;
import org.volteface.api.analysis.SetAside;
import org.volteface.api.extraction.Draft;
import org.volteface.api.model.Claim;
import org.volteface.api.model.Document;
import org.volteface.api.model.Holding;
import org.volteface.api.model.Passage;
import org.volteface.api.model.Statement;
import org.volteface.api.model.Wording;
import org.volteface.api.stance.Attributed;
import org.volteface.api.stance.Context;
import org.volteface.api.text.AnnotatedText;
import org.volteface.api.text.TextAnalysis;
import org.volteface.api.text.Unsuitable;

/** The steps from a document to its statements, in their order. */
final class DocumentPipeline {
    private static final Logger LOG = LoggerFactory.getLogger(DocumentPipeline.class);

    private final Analysers analysers;
    private final List<String> makers;

    DocumentPipeline(Analysers analysers) {
        this.analysers = analysers;
        this.makers = analysers.makersOfStatements();
    }

    /** The statements of {@code document}, or why it is set aside. */
    DocumentResult analyse(Document document) {
        try {
            TextAnalysis analysis = Step.call(analysers.text(), text -> text.analyse(document));
            if (analysis instanceof Unsuitable unsuitable) {
                return new SetAside(unsuitable.reason());
            }
            AnnotatedText text = (AnnotatedText) analysis;
            new SpanCheck(analysers.text().name(), document).check(text);
            return new Analysed(statements(text));
        } catch (AnalyserFailure failure) {
            LOG.debug("document {} is set aside", document.id(), failure);
            return new SetAside(failure.reason());
        }
    }

    private List<Statement> statements(AnnotatedText text) throws AnalyserFailure {
        List<Draft> drafts = Step.list(analysers.extractor(), extractor -> extractor.extract(text));
        SpanCheck check = new SpanCheck(analysers.extractor().name(), text.document());
        for (Draft draft : drafts) {
            check.check(draft);
        }
        List<Holding> holdings = holdings(text, drafts);
        Context context = new Context(text, List.of());
        for (int i = 0; i < drafts.size(); i++) {
            Attributed attributed = new Attributed(drafts.get(i), holdings.get(i));
            Context before = context;
            Claim claim = Step.call(analysers.classifier(), classifier -> classifier.classify(attributed, before));
            context = before.with(statement(text, attributed, claim));
        }
        return context.before().stream().distinct().toList();
    }

    private List<Holding> holdings(AnnotatedText text, List<Draft> drafts) throws AnalyserFailure {
        List<Holding> holdings = Step.list(
                analysers.resolver(),
                resolver -> resolver.resolve(text, drafts, analysers.world().knowledge()));
        if (holdings.size() != drafts.size()) {
            throw AnalyserFailure.nonsense(
                    analysers.resolver().name(),
                    "named " + holdings.size() + " holders for " + drafts.size() + " statements");
        }
        return holdings;
    }

    private Statement statement(AnnotatedText text, Attributed attributed, Claim claim) {
        Draft draft = attributed.draft();
        Passage passage = draft.passage();
        String words = text.text(passage.field(), passage.span());
        String id = StatementId.of(passage, attributed.holding(), claim, draft.timing());
        Wording wording = new Wording(passage, words, draft.attribution());
        return new Statement(id, wording, attributed.holding(), claim, draft.timing(), makers);
    }
}
