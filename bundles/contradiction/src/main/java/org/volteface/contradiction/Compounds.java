package org.volteface.contradiction;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.volteface.api.model.Proposition;

/** Things whose names hold the name of another thing: the price of insulin pens is not the price of insulin. */
final class Compounds {
    private static final Set<String> LINKS = Set.of(
            "toward", "towards", "until", "till", "since", "per", "within", "without", "among", "near", "inside",
            "outside", "along", "across", "behind", "around", "despite", "via", "except", "worth");

    /** Nouns that tell what becomes of the thing that is named before them: the income tax hike is one of the income tax. */
    private static final Set<String> CHANGES =
            DataFile.rows("changes.txt").stream().flatMap(List::stream).collect(Collectors.toUnmodifiableSet());

    private Compounds() {}

    /** Whether the last noun of what was promised only tells more of another noun in what was done. */
    static boolean apart(Proposition promised, Proposition done) {
        String[] words = TopicWords.of(promised.topic());
        String last = words[words.length - 1];
        if (last.isEmpty() || Character.isUpperCase(last.charAt(0))) {
            return false;
        }
        String[] others = TopicWords.of(done.topic().toLowerCase(Locale.ROOT));
        for (int i = 0; i + 1 < others.length; i++) {
            if (isOrOwns(others[i], last)) {
                return !LINKS.contains(others[i + 1])
                        && !Stems.of(others[i + 1]).isEmpty()
                        && !Character.isDigit(others[i + 1].charAt(0))
                        && !others[i + 1].endsWith("ing")
                        && !CHANGES.contains(others[i + 1])
                        && !isTerm(others[i + 1], promised.terms());
            }
        }
        return false;
    }

    /** Whether {@code word} is the noun or says that something is its: the dam's wall. */
    private static boolean isOrOwns(String word, String noun) {
        return word.startsWith(noun)
                && (word.length() == noun.length() || "'’".indexOf(word.charAt(noun.length())) >= 0);
    }

    private static boolean isTerm(String word, List<String> terms) {
        String stem = Stems.stem(word);
        return terms.stream().anyMatch(term -> Stems.stem(term).equals(stem));
    }
}
