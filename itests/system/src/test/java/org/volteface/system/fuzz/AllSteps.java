package org.volteface.system.fuzz;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.volteface.actors.DiscourseActorResolver;
import org.volteface.actors.WorldKnowledgePack;
import org.volteface.api.actor.Knowledge;
import org.volteface.api.extraction.Draft;
import org.volteface.api.model.Document;
import org.volteface.api.model.Holding;
import org.volteface.api.source.Hints;
import org.volteface.api.source.Read;
import org.volteface.api.source.ReadOutcome;
import org.volteface.api.source.Unreadable;
import org.volteface.api.stance.Attributed;
import org.volteface.api.stance.Context;
import org.volteface.api.text.AnnotatedText;
import org.volteface.api.text.TextAnalysis;
import org.volteface.api.text.Unsuitable;
import org.volteface.contracts.Configurations;
import org.volteface.contradiction.GatedContradictionDetector;
import org.volteface.extraction.SyntacticStatementExtractor;
import org.volteface.sourcing.SniffingDocumentReader;
import org.volteface.stance.LexiconStanceClassifier;
import org.volteface.text.EnglishTextAnalyser;

/** The steps from bytes to claims as the product has them, without the framework around them and without what catches their failures. */
final class AllSteps {
    private static final LocalDate TODAY = LocalDate.of(2024, 5, 14);
    private static final Knowledge WORLD = new Knowledge(List.of(new WorldKnowledgePack()));

    private final SniffingDocumentReader reader =
            new SniffingDocumentReader(Configurations.defaults(SniffingDocumentReader.Config.class));
    private final EnglishTextAnalyser text =
            new EnglishTextAnalyser(Configurations.defaults(EnglishTextAnalyser.Config.class));
    private final SyntacticStatementExtractor extractor =
            new SyntacticStatementExtractor(Configurations.defaults(SyntacticStatementExtractor.Config.class));
    private final DiscourseActorResolver resolver = new DiscourseActorResolver();
    private final LexiconStanceClassifier classifier =
            new LexiconStanceClassifier(Configurations.defaults(LexiconStanceClassifier.Config.class));
    private final GatedContradictionDetector detector =
            new GatedContradictionDetector(Configurations.defaults(GatedContradictionDetector.Config.class));

    /** What comes of {@code input}: for each document in it the number of statements, or why there are none. */
    List<String> analyse(byte[] input) throws IOException {
        List<ReadOutcome> outcomes = new ArrayList<>();
        reader.read(new ByteArrayInputStream(input), new Hints("-", Optional.of(TODAY), TODAY), outcomes::add);
        return outcomes.stream()
                .map(outcome ->
                        outcome instanceof Read read ? analyse(read.document()) : ((Unreadable) outcome).reason())
                .toList();
    }

    private String analyse(Document document) {
        TextAnalysis analysis = text.analyse(document);
        return analysis instanceof AnnotatedText annotated
                ? claims(annotated) + " statements"
                : ((Unsuitable) analysis).reason();
    }

    private int claims(AnnotatedText annotated) {
        List<Draft> drafts = extractor.extract(annotated);
        List<Holding> holdings = resolver.resolve(annotated, drafts, WORLD);
        Context context = new Context(annotated, List.of());
        for (int i = 0; i < drafts.size(); i++) {
            classifier.classify(new Attributed(drafts.get(i), holdings.get(i)), context);
        }
        extractor.pledge(annotated);
        detector.compare(annotated, annotated);
        return drafts.size();
    }
}
