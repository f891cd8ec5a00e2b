package org.volteface.contradiction;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.volteface.api.model.Proposition;

/**
 * The words before a noun that tell its kind, and what a doing is done to: the night bus is not the school bus, the sale of the bus not that of
 * the stadium.
 */
final class Kinds {
    private static final Set<String> QUALITIES = words("qualities.txt");
    /** Doings that say little without what they are done to. */
    private static final Set<String> DOINGS = words("doings.txt");

    private static final List<String> ENDINGS =
            List.of("ing", "ed", "ly", "ous", "ful", "less", "able", "ible", "ive", "ish", "est");

    private Kinds() {}

    private static Set<String> words(String file) {
        return DataFile.rows(file).stream().flatMap(List::stream).collect(Collectors.toUnmodifiableSet());
    }

    /** The two words by which the things differ; empty where they do not. */
    static Optional<String> apart(Proposition one, Proposition other) {
        if (!one.terms().get(0).equals(other.terms().get(0))) {
            return Optional.empty();
        }
        if (doneToOthers(one.terms(), other.terms())) {
            return Optional.of(one.terms().get(1) + " and " + other.terms().get(1));
        }
        Optional<String> kind = kind(one, other);
        return kind.flatMap(own -> kind(other, one).map(counterpart -> own + " and " + counterpart));
    }

    private static boolean doneToOthers(List<String> one, List<String> other) {
        boolean doing = DOINGS.contains(one.get(0)) || one.get(0).endsWith("ing");
        return doing
                && one.size() > 1
                && other.size() > 1
                && !one.contains(other.get(1))
                && !other.contains(one.get(1));
    }

    /** The word right before the head in the topic of {@code one}, where it is a term that {@code other} does not have. */
    private static Optional<String> kind(Proposition one, Proposition other) {
        String[] words = TopicWords.of(one.topic());
        String head = Stems.stem(one.terms().get(0));
        for (int i = 1; i < words.length; i++) {
            if (Stems.stem(words[i].toLowerCase(Locale.ROOT)).equals(head)) {
                String word = words[i - 1].toLowerCase(Locale.ROOT);
                boolean kind = one.terms().contains(word)
                        && !isQuality(word)
                        && !stems(other).contains(Stems.stem(word));
                return kind ? Optional.of(word) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isQuality(String word) {
        return QUALITIES.contains(word) || ENDINGS.stream().anyMatch(word::endsWith);
    }

    private static Set<String> stems(Proposition proposition) {
        Set<String> stems = new HashSet<>(Stems.of(proposition.topic()));
        proposition.terms().forEach(term -> stems.add(Stems.stem(term)));
        return stems;
    }
}
