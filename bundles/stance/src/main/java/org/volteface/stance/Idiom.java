package org.volteface.stance;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import org.volteface.api.text.PartOfSpeech;

/**
 * Words that take a side only together.
 *
 * @param words their lemmas in order, a star for words between that only qualify
 * @param type how they work
 * @param sign 1 for favour, -1 for opposition, 0 for neither
 */
record Idiom(List<String> words, Type type, int sign) {
    private static final String ANY = "*";
    private static final int LONGEST_GAP = 2;
    private static final Set<String> DENYING = Set.of("no", "not", "nothing");

    /** How an idiom works. */
    enum Type {
        /** The subject's side toward what follows: turn one's back on. */
        ATTITUDE,
        /** What follows is kept up or ended: put an end to. */
        OPERATION,
        /** The subject is judged: out of the question. */
        VERDICT,
        /** No side is taken: sit on the fence. */
        NEUTRAL
    }

    static Idiom of(String[] row) {
        int sign =
                switch (row[2]) {
                    case "+" -> 1;
                    case "-" -> -1;
                    default -> 0;
                };
        return new Idiom(List.of(row[0].split(" ")), Type.valueOf(row[1].toUpperCase(Locale.ROOT)), sign);
    }

    boolean favours() {
        return sign > 0;
    }

    /** Whether the idiom denies something by its own words: have no place. */
    boolean denies() {
        return words.stream().anyMatch(DENYING::contains);
    }

    /** How much the idiom asks for: one with "no" among its words more than one that allows any. */
    int length() {
        return (int) words.stream().filter(word -> !word.equals(ANY)).count();
    }

    /** The token after the idiom where it stands at {@code start}. */
    OptionalInt end(Clause clause, int start) {
        return end(clause, start, 0);
    }

    private OptionalInt end(Clause clause, int token, int word) {
        if (word == words.size()) {
            return OptionalInt.of(token);
        }
        if (token >= clause.tokens().size()) {
            return OptionalInt.empty();
        }
        if (!words.get(word).equals(ANY)) {
            return isWord(clause, token, words.get(word)) ? end(clause, token + 1, word + 1) : OptionalInt.empty();
        }
        for (int gap = 0; gap <= LONGEST_GAP; gap++) {
            OptionalInt end = end(clause, token + gap, word + 1);
            if (end.isPresent() || !qualifies(clause, token + gap)) {
                return end;
            }
        }
        return OptionalInt.empty();
    }

    private static boolean isWord(Clause clause, int token, String word) {
        return clause.lemma(token).equals(word)
                || clause.token(token).form().toLowerCase(Locale.ROOT).equals(word);
    }

    private static boolean qualifies(Clause clause, int token) {
        return token < clause.tokens().size()
                && (clause.is(token, PartOfSpeech.DET, PartOfSpeech.ADJ, PartOfSpeech.ADV)
                        || clause.plainRelation(token).equals("nmod")
                        || clause.is(token, PartOfSpeech.PRON));
    }
}
