package org.volteface.contracts;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.volteface.api.text.AnnotatedText;
import org.volteface.api.text.Sentence;
import org.volteface.api.text.TextAnalyser;
import org.volteface.api.text.Token;
import org.volteface.api.text.Unsuitable;

class TextAnalyserContractTest {
    @Test
    void passesAPlainAnalyser() {
        Verdicts.passes(Plain.class);
    }

    @Test
    void findsOutNull() {
        Verdicts.fails(AnswersNullToNothing.class, "answersEveryDocument");
    }

    @Test
    void findsOutFormsThatAreNotTheText() {
        Verdicts.fails(LowersLetters.class, "tokensAreTheLettersOfTheirSpans");
    }

    @Test
    void findsOutMemory() {
        Verdicts.fails(RemembersHowOftenItWasAsked.class, "isDeterministic");
    }

    @Test
    void findsOutWhatHangsOnTheThread() {
        Verdicts.fails(ServesItsFirstThreadAlone.class, "servesManyThreads");
    }

    static final class Plain extends TextAnalyserContract {
        @Override
        protected TextAnalyser analyser() {
            return Samples::annotate;
        }
    }

    static final class AnswersNullToNothing extends TextAnalyserContract {
        @Override
        protected TextAnalyser analyser() {
            return document -> document.text().isEmpty() ? null : Samples.annotate(document);
        }
    }

    static final class LowersLetters extends TextAnalyserContract {
        @Override
        protected TextAnalyser analyser() {
            return document -> {
                AnnotatedText text = Samples.annotate(document);
                return new AnnotatedText(
                        document,
                        text.sentences().stream().map(LowersLetters::lower).toList(),
                        List.of());
            };
        }

        private static Sentence lower(Sentence sentence) {
            List<Token> tokens = sentence.tokens().stream()
                    .map(token -> new Token(token.span(), token.form().toLowerCase(Locale.ROOT), token.tag(), ""))
                    .toList();
            return new Sentence(
                    sentence.field(),
                    sentence.span(),
                    sentence.role(),
                    sentence.paragraph(),
                    tokens,
                    sentence.syntax());
        }
    }

    static final class RemembersHowOftenItWasAsked extends TextAnalyserContract {
        private final AtomicInteger asked = new AtomicInteger();

        @Override
        protected TextAnalyser analyser() {
            return document -> new Unsuitable("asked " + asked.incrementAndGet() + " times");
        }
    }

    static final class ServesItsFirstThreadAlone extends TextAnalyserContract {
        private final AtomicReference<Thread> first = new AtomicReference<>();

        @Override
        protected TextAnalyser analyser() {
            return document -> {
                first.compareAndSet(null, Thread.currentThread());
                return Thread.currentThread().equals(first.get())
                        ? Samples.annotate(document)
                        : new Unsuitable("asked by another thread");
            };
        }
    }
}
