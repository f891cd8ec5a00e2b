package org.volteface.contradiction;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.volteface.api.text.AnnotatedText;
import org.volteface.api.text.PartOfSpeech;
import org.volteface.api.text.Sentence;
import org.volteface.api.text.Syntax;
import org.volteface.api.text.Token;

/** The carrying words of a short text with their place in its trees. */
final class Lemmas {
    private static final Set<String> LIGHT =
            Set.of("be", "have", "do", "get", "make", "take", "more", "most", "other", "such", "many", "much", "%");

    private final List<Word> words = new ArrayList<>();

    /**
     * A carrying word.
     *
     * @param sentence the sentence it stands in
     * @param index its place there
     * @param lemma its dictionary form in lower case
     */
    record Word(Sentence sentence, int index, String lemma) {
        /** The token itself. */
        Token token() {
            return sentence.tokens().get(index);
        }

        /** Whether it is a name. */
        boolean isName() {
            return token().is(PartOfSpeech.PROPN);
        }

        /** Whether it tells what is done or what something is like. */
        boolean predicates() {
            return token().is(PartOfSpeech.VERB, PartOfSpeech.ADJ, PartOfSpeech.NOUN);
        }
    }

    /** Reads the words of {@code text}. */
    Lemmas(AnnotatedText text) {
        for (Sentence sentence : text.sentences()) {
            for (int i = 0; i < sentence.tokens().size(); i++) {
                Token token = sentence.tokens().get(i);
                String lemma = token.lemma().toLowerCase(Locale.ROOT);
                if (carries(token) && !LIGHT.contains(lemma)) {
                    words.add(new Word(sentence, i, lemma));
                }
            }
        }
    }

    /** All carrying words, in the order of the text. */
    List<Word> words() {
        return List.copyOf(words);
    }

    /** The word whose stem is that of {@code word}. */
    Optional<Word> aligned(Word word) {
        String stem = Stems.stem(word.lemma());
        return words.stream()
                .filter(other -> other.lemma().equals(word.lemma())
                        || Stems.stem(other.lemma()).equals(stem))
                .findFirst();
    }

    /** The stems of all words. */
    Set<String> stems() {
        Set<String> stems = new LinkedHashSet<>();
        words.forEach(word -> stems.add(Stems.stem(word.lemma())));
        return stems;
    }

    /** The word that the first sentence's tree hangs on, or the first verb where there is no tree. */
    Optional<Word> root() {
        return words.stream()
                .filter(word -> word.sentence()
                        .syntax()
                        .map(tree -> tree.head(word.index()) == Syntax.ROOT)
                        .orElse(word.token().is(PartOfSpeech.VERB)))
                .findFirst();
    }

    private static boolean carries(Token token) {
        return token.is(PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.VERB, PartOfSpeech.ADJ, PartOfSpeech.NUM);
    }
}
