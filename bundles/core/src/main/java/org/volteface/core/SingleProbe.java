package org.volteface.core;

import java.time.LocalDate;
import java.util.Optional;
import org.volteface.api.contradiction.PairRelation;
import org.volteface.api.model.Document;
import org.volteface.api.model.EventType;
import org.volteface.api.model.Headline;
import org.volteface.api.model.Origin;
import org.volteface.api.model.Span;
import org.volteface.api.model.StanceLabel;
import org.volteface.api.text.AnnotatedText;
import org.volteface.api.text.TextAnalysis;

/** One question to one analyser, about a text that stands alone. */
final class SingleProbe {
    private final Analysers analysers;

    SingleProbe(Analysers analysers) {
        this.analysers = analysers;
    }

    StanceLabel stance(String text, Span target) {
        if (target.end() > text.length()) {
            throw new IllegalArgumentException("the target " + target + " reaches past the text");
        }
        return annotated(text)
                .map(it -> analysers.classifier().service().toward(it, target))
                .orElse(StanceLabel.NONE);
    }

    Optional<EventType> event(String text) {
        return annotated(text).flatMap(it -> analysers.extractor().service().event(it));
    }

    boolean pledge(String text) {
        return annotated(text)
                .map(it -> analysers.extractor().service().pledge(it))
                .orElse(false);
    }

    PairRelation pair(String premise, String hypothesis) {
        Optional<AnnotatedText> first = annotated(premise);
        Optional<AnnotatedText> second = annotated(hypothesis);
        if (first.isEmpty() || second.isEmpty()) {
            return PairRelation.NEUTRAL;
        }
        return analysers.detector().service().compare(first.get(), second.get());
    }

    private Optional<AnnotatedText> annotated(String text) {
        Document document = Document.of(new Headline(Origin.UNKNOWN, LocalDate.EPOCH, ""), text);
        TextAnalysis analysis = analysers.text().service().analyse(document);
        return analysis instanceof AnnotatedText annotated ? Optional.of(annotated) : Optional.empty();
    }
}
