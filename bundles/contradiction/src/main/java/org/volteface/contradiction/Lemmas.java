package org.volteface.contradiction;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.volteface.api.text.AnnotatedText;
import org.volteface.api.text.PartOfSpeech;
import org.volteface.api.text.Sentence;
import org.volteface.api.text.Syntax;
import org.volteface.api.text.Token;

/** The carrying words of a short text with their place in its trees. */
final class Lemmas {
    private static final Set<String> LIGHT =
            Set.of("be", "have", "do", "get", "make", "take", "more", "most", "other", "such", "many", "much", "%");

    private final AnnotatedText text;
    private final List<Word> all = new ArrayList<>();

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
            return token().is(PartOfSpeech.VERB, PartOfSpeech.ADJ, PartOfSpeech.NOUN, PartOfSpeech.AUX);
        }

        /** Whether the tree hangs on it. */
        boolean isRoot() {
            return sentence.syntax()
                    .filter(tree -> tree.head(index) == Syntax.ROOT)
                    .isPresent();
        }

        /** Whether it says little without its object: have, make. */
        boolean light() {
            return LIGHT.contains(lemma);
        }

        /** The word cut down to what its forms have in common. */
        String stem() {
            return Stems.stem(lemma);
        }

        /** Its relation in the tree; empty where there is none. */
        String relation() {
            return sentence.syntax().map(tree -> tree.relation(index)).orElse("");
        }

        /** The words that hang on it by one of {@code relations}. */
        List<Word> children(Set<String> relations) {
            return sentence.syntax().stream()
                    .flatMap(tree -> tree.children(index).stream().filter(it -> relations.contains(tree.relation(it))))
                    .map(it -> word(sentence, it))
                    .toList();
        }

        /** The word that it hangs on. */
        Optional<Word> parent() {
            return sentence.syntax()
                    .map(tree -> tree.head(index))
                    .filter(head -> head != Syntax.ROOT)
                    .map(head -> word(sentence, head));
        }

        /** Whether it hangs, at any depth, on {@code other} of the same sentence. */
        boolean below(Word other) {
            return sentence.equals(other.sentence)
                    && sentence.syntax()
                            .filter(tree -> tree.isBelow(index, other.index))
                            .isPresent();
        }
    }

    /** Reads the words of {@code text}. */
    Lemmas(AnnotatedText text) {
        this.text = text;
        for (Sentence sentence : text.sentences()) {
            for (int i = 0; i < sentence.tokens().size(); i++) {
                Word word = word(sentence, i);
                if (carries(word.token()) || (word.token().is(PartOfSpeech.AUX) && word.isRoot())) {
                    all.add(word);
                }
            }
        }
    }

    /** The text as it stands. */
    String text() {
        return text.document().text();
    }

    /** The sentences. */
    List<Sentence> sentences() {
        return text.sentences();
    }

    /** All carrying words but light ones, in the order of the text. */
    List<Word> words() {
        return all.stream().filter(word -> !word.light()).toList();
    }

    /** All carrying words, light ones too. */
    List<Word> all() {
        return List.copyOf(all);
    }

    /** The word whose stem is that of {@code word}. */
    Optional<Word> aligned(Word word) {
        return alike(word).findFirst();
    }

    /** All words whose stem is that of {@code word}. */
    Stream<Word> alike(Word word) {
        String stem = word.stem();
        return all.stream()
                .filter(other ->
                        other.lemma().equals(word.lemma()) || other.stem().equals(stem));
    }

    /** The words from the place on where {@code offset} lies. */
    Stream<Word> from(int offset) {
        return all.stream().filter(word -> word.token().span().end() > offset);
    }

    /** The stems of all words but light ones. */
    Set<String> stems() {
        Set<String> stems = new LinkedHashSet<>();
        words().forEach(word -> stems.add(word.stem()));
        return stems;
    }

    /** The word that the first sentence's tree hangs on, or the first verb where that is none that carries. */
    Optional<Word> root() {
        return all.stream().filter(Word::isRoot).findFirst().or(() -> all.stream()
                .filter(word -> word.token().is(PartOfSpeech.VERB))
                .findFirst());
    }

    private static Word word(Sentence sentence, int index) {
        return new Word(sentence, index, sentence.tokens().get(index).lemma().toLowerCase(Locale.ROOT));
    }

    private static boolean carries(Token token) {
        return token.is(PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.VERB, PartOfSpeech.ADJ, PartOfSpeech.NUM);
    }
}
