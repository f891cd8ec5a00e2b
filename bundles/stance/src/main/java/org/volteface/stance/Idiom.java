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
    /** The verbs of idioms behind which an adverb may stand. */
    private static final Set<String> VERBS = Set.of("be", "have", "belong", "remain", "stand");
    /** Adverbs that change what an idiom says. */
    private static final Set<String> LIMITING =
            Set.of("never", "hardly", "scarcely", "barely", "only", "almost", "nearly", "perhaps", "maybe", "once");
    /** Verbs that say "to be" with how long or how it looks. */
    private static final Set<String> COPULAR = Set.of("remain", "stay", "prove", "become");

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

    /** The first word of the idioms that may begin with {@code lemma}. */
    static String key(String lemma) {
        return COPULAR.contains(lemma) ? "be" : lemma;
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
            if (isWord(clause, token, words.get(word))) {
                return end(clause, token + 1, word + 1);
            }
            return isBetween(clause, token, word) ? end(clause, token + 1, word) : OptionalInt.empty();
        }
        for (int gap = 0; gap <= LONGEST_GAP; gap++) {
            OptionalInt end = end(clause, token + gap, word + 1);
            if (end.isPresent() || !qualifies(clause, token + gap)) {
                return end;
            }
        }
        return OptionalInt.empty();
    }

    /** "is simply out of the question", "have still no place": an adverb behind the verb changes nothing. */
    private boolean isBetween(Clause clause, int token, int word) {
        return word > 0
                && VERBS.contains(words.get(word - 1))
                && clause.is(token, PartOfSpeech.ADV)
                && !DENYING.contains(clause.lemma(token))
                && !LIMITING.contains(clause.lemma(token));
    }

    private static boolean isWord(Clause clause, int token, String word) {
        return clause.lemma(token).equals(word)
                || (word.equals("be") && COPULAR.contains(clause.lemma(token)))
                || clause.token(token).form().toLowerCase(Locale.ROOT).equals(word);
    }

    private static boolean qualifies(Clause clause, int token) {
        return token < clause.tokens().size()
                && (clause.is(token, PartOfSpeech.DET, PartOfSpeech.ADJ, PartOfSpeech.ADV)
                        || clause.plainRelation(token).equals("nmod")
                        || clause.is(token, PartOfSpeech.PRON));
    }
}
