package org.volteface.core;

import java.time.LocalDate;
import java.util.Optional;
import org.volteface.api.analysis.ProbeFailure;
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

    StanceLabel stance(String text, Span target) throws ProbeFailure {
        if (target.end() > text.length()) {
            throw new IllegalArgumentException("the target " + target + " reaches past the text");
        }
        return answer(() -> {
            Optional<AnnotatedText> annotated = annotated(text);
            return annotated.isEmpty()
                    ? StanceLabel.NONE
                    : Isolated.call(analysers.classifier(), it -> it.toward(annotated.get(), target));
        });
    }

    Optional<EventType> event(String text) throws ProbeFailure {
        return answer(() -> {
            Optional<AnnotatedText> annotated = annotated(text);
            return annotated.isEmpty()
                    ? Optional.empty()
                    : Isolated.call(analysers.extractor(), it -> it.event(annotated.get()));
        });
    }

    boolean pledge(String text) throws ProbeFailure {
        return answer(() -> {
            Optional<AnnotatedText> annotated = annotated(text);
            return annotated.isPresent() && Isolated.call(analysers.extractor(), it -> it.pledge(annotated.get()));
        });
    }

    PairRelation pair(String premise, String hypothesis) throws ProbeFailure {
        return answer(() -> {
            Optional<AnnotatedText> first = annotated(premise);
            Optional<AnnotatedText> second = annotated(hypothesis);
            return first.isEmpty() || second.isEmpty()
                    ? PairRelation.NEUTRAL
                    : Isolated.call(analysers.detector(), it -> it.compare(first.get(), second.get()));
        });
    }

    private Optional<AnnotatedText> annotated(String text) throws AnalyserFailure {
        Document document = Document.of(new Headline(Origin.UNKNOWN, LocalDate.EPOCH, ""), text);
        TextAnalysis analysis = Isolated.call(analysers.text(), it -> it.analyse(document));
        if (analysis instanceof AnnotatedText annotated) {
            new SpanCheck(analysers.text().name(), document).check(annotated);
            return Optional.of(annotated);
        }
        return Optional.empty();
    }

    private static <T> T answer(Question<T> question) throws ProbeFailure {
        try {
            return question.ask();
        } catch (AnalyserFailure failure) {
            throw new ProbeFailure(failure.reason(), failure);
        }
    }

    /** What is asked of the analysers. */
    @FunctionalInterface
    private interface Question<T> {
        T ask() throws AnalyserFailure;
    }
}
