package org.volteface.shell.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The choice of what was found for what is expected. */
final class Matching {
    private static final Comparator<Match> BEST_FIRST = Comparator.comparingDouble(Match::overlap)
            .reversed()
            .thenComparingInt(Match::order)
            .thenComparing(match -> match.gold().id());

    private Matching() {}

    /** Each expected statement with at most one that was made, and each of these once; the best fit comes first. */
    static <T extends Quoted> Map<GoldStatement, T> of(List<GoldStatement> golds, List<T> said) {
        List<Match> candidates = new ArrayList<>();
        for (GoldStatement gold : golds) {
            for (int order = 0; order < said.size(); order++) {
                if (gold.passage().isCovered(said.get(order))) {
                    candidates.add(new Match(gold, order, gold.passage().overlap(said.get(order))));
                }
            }
        }
        candidates.sort(BEST_FIRST);
        Map<GoldStatement, T> matches = new HashMap<>();
        Set<Integer> taken = new HashSet<>();
        for (Match match : candidates) {
            if (!matches.containsKey(match.gold()) && taken.add(match.order())) {
                matches.put(match.gold(), said.get(match.order()));
            }
        }
        return matches;
    }

    /** An expected statement and one that could be it. */
    private record Match(GoldStatement gold, int order, double overlap) {}
}
