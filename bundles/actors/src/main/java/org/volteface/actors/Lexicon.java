package org.volteface.actors;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words by which offices, bodies and names are known. Immutable; loaded once. */
final class Lexicon {
    private final Map<String, Title> titles = new HashMap<>();
    private final Map<String, Sort> sorts = new HashMap<>();
    private final Map<String, Set<String>> words = new HashMap<>();
    private int longest = 1;

    /**
     * An entry for an office or a calling.
     *
     * @param words its canonical words
     * @param standing what its holder may do
     */
    record Title(String words, Standing standing) {}

    /** Loads the tables. */
    Lexicon() {
        for (List<String> row : Table.rows("titles.tsv", 3)) {
            String canonical = row.get(2).isEmpty() ? row.get(0) : row.get(2);
            titles.put(row.get(0), new Title(canonical, Standing.valueOf(row.get(1))));
            longest = Math.max(longest, row.get(0).split(" ").length);
        }
        for (List<String> row : Table.rows("bodies.tsv", 2)) {
            sorts.put(row.get(0), Sort.valueOf(row.get(1)));
        }
        for (List<String> row : Table.rows("words.tsv", 2)) {
            words.computeIfAbsent(row.get(0), name -> new HashSet<>())
                    .addAll(List.of(row.get(1).split(" ")));
        }
    }

    /** The office or calling that {@code phrase} names, in lower case. */
    Optional<Title> title(String phrase) {
        return Optional.ofNullable(titles.get(phrase));
    }

    /** The number of words in the longest title. */
    int longestTitle() {
        return longest;
    }

    /** The sort of body that {@code noun} names, in lower case. */
    Optional<Sort> sort(String noun) {
        return Optional.ofNullable(sorts.get(noun));
    }

    /** Whether {@code word} belongs to the class {@code name} of words.tsv, whatever its case. */
    boolean is(String name, String word) {
        return words.getOrDefault(name, Set.of()).contains(word.toLowerCase(Locale.ROOT));
    }

    /** The words from token to token in lower case, without those that only modify: new, former, senior. */
    String qualifiers(Words words, int from, int to) {
        StringBuilder kept = new StringBuilder();
        for (int i = from; i < to; i++) {
            String word = words.lower(i);
            if (!is("modifier", word) && !is("past", word)) {
                kept.append(words.joined(i) || kept.isEmpty() ? "" : " ").append(word);
            }
        }
        return kept.toString();
    }

    /** The singular of a noun of this lexicon; empty where {@code noun} is no plural of one. */
    Optional<String> singular(String noun) {
        for (String candidate : candidates(noun)) {
            if (titles.containsKey(candidate) || sorts.containsKey(candidate)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    private static List<String> candidates(String noun) {
        if (noun.endsWith("men")) {
            return List.of(noun.substring(0, noun.length() - 3) + "man");
        }
        if (noun.equals("people")) {
            return List.of("person");
        }
        if (!noun.endsWith("s") || noun.length() < 3) {
            return List.of();
        }
        String cut = noun.substring(0, noun.length() - 1);
        if (noun.endsWith("ies")) {
            return List.of(noun.substring(0, noun.length() - 3) + "y", cut);
        }
        return noun.endsWith("es") ? List.of(cut, noun.substring(0, noun.length() - 2)) : List.of(cut);
    }
}
