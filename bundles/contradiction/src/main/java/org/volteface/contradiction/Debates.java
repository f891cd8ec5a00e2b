package org.volteface.contradiction;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.volteface.api.model.Proposition;

/** The ways of coming to a view: a referendum on a tax, or a debate about it, is not the tax. */
final class Debates {
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}'’-]+");
    private static final List<List<String>> ROWS = DataFile.rows("debates.txt");
    private static final Set<String> LEADING = Set.copyOf(ROWS.get(ROWS.size() - 1));
    private static final Set<String> WAYS =
            ROWS.subList(0, ROWS.size() - 1).stream().flatMap(List::stream).collect(Collectors.toUnmodifiableSet());

    private Debates() {}

    /** The way that only one of the two is about; empty where both are, or neither. */
    static Optional<String> apart(Proposition one, Proposition other) {
        List<String> first = words(one);
        List<String> second = words(other);
        return way(first).filter(way -> !names(second)).or(() -> way(second).filter(way -> !names(first)));
    }

    /** The word for the way before what it is about: the vote on, an inquiry into. */
    private static Optional<String> way(List<String> words) {
        for (int i = 0; i + 1 < words.size(); i++) {
            if (WAYS.contains(words.get(i)) && LEADING.contains(words.get(i + 1))) {
                return Optional.of(words.get(i));
            }
        }
        return Optional.empty();
    }

    private static boolean names(List<String> words) {
        return words.stream().anyMatch(WAYS::contains);
    }

    private static List<String> words(Proposition proposition) {
        return List.of(BETWEEN.split(proposition.topic().toLowerCase(Locale.ROOT)));
    }
}
