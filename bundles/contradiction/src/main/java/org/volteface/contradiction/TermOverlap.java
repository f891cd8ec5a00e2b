package org.volteface.contradiction;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.volteface.api.model.Proposition;

/**
 * How far two propositions name the same thing.
 *
 * @param heads whether the words that the phrases are built on correspond
 * @param share which part of the shorter one's terms the longer one has, the head counting double
 * @param shared how many terms both have
 */
record TermOverlap(boolean heads, double share, int shared) {
    private static final int HEAD = 2;

    /** Compares {@code one} with {@code other}. */
    static TermOverlap of(Proposition one, Proposition other) {
        Set<String> first = new LinkedHashSet<>(one.terms());
        Set<String> second = new LinkedHashSet<>(other.terms());
        if (first.isEmpty() || second.isEmpty()) {
            return new TermOverlap(false, 0, 0);
        }
        int shared = (int) first.stream().filter(second::contains).count();
        return new TermOverlap(correspond(one.terms(), other.terms()), share(first, second), shared);
    }

    /** Whether the two could be about the same thing, so that it is worth asking the gates. */
    boolean related(double enough) {
        return heads && share >= enough;
    }

    /** Heads correspond when they are one word, or when each phrase holds the other's head. */
    private static boolean correspond(List<String> one, List<String> other) {
        return one.get(0).equals(other.get(0)) || (one.contains(other.get(0)) && other.contains(one.get(0)));
    }

    private static double share(Set<String> one, Set<String> other) {
        Set<String> shorter = weight(one, one) <= weight(other, other) ? one : other;
        Set<String> longer = shorter.equals(one) ? other : one;
        return (double) weight(shorter, longer) / weight(shorter, shorter);
    }

    /** The weight of those {@code terms} that are among {@code counted}. */
    private static int weight(Set<String> terms, Set<String> counted) {
        int weight = 0;
        int factor = HEAD;
        for (String term : terms) {
            weight += counted.contains(term) ? factor : 0;
            factor = 1;
        }
        return weight;
    }
}
