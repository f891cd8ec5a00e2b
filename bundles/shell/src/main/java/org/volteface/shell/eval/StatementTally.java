package org.volteface.shell.eval;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.volteface.api.model.Statement;

/** The count of expected statements that were found, and of what was right about them. */
final class StatementTally {
    private static final Comparator<Match> BEST_FIRST = Comparator.comparingDouble(Match::overlap)
            .reversed()
            .thenComparingInt(Match::order)
            .thenComparing(match -> match.gold().id());

    private int wanted;
    private int given;
    private int found;
    private int kind;
    private int sided;
    private int stance;
    private int holder;

    void add(List<GoldStatement> golds, List<Said> said) {
        wanted += golds.size();
        given += said.size();
        matches(golds, said).forEach(this::count);
    }

    void report(Figures figures) throws IOException {
        figures.row(
                "statements",
                Figures.share("found", found, wanted),
                Figures.ratio("kind right", Figures.divided(kind, found)),
                Figures.ratio("stance right", Figures.divided(stance, sided)),
                Figures.ratio("holder right", Figures.divided(holder, found)),
                Figures.ratio("predicted per gold", Figures.divided(given, wanted)));
    }

    private void count(GoldStatement gold, Statement statement) {
        found++;
        kind += gold.hasKind(statement) ? 1 : 0;
        sided += gold.stance().isPresent() ? 1 : 0;
        stance += gold.hasStance(statement) ? 1 : 0;
        holder += gold.hasHolder(statement) ? 1 : 0;
    }

    /** Each expected statement with at most one that was made, and each of these once; the best fit comes first. */
    private static Map<GoldStatement, Statement> matches(List<GoldStatement> golds, List<Said> said) {
        List<Match> candidates = new ArrayList<>();
        for (GoldStatement gold : golds) {
            for (int order = 0; order < said.size(); order++) {
                if (gold.passage().isCovered(said.get(order))) {
                    candidates.add(new Match(gold, order, gold.passage().overlap(said.get(order))));
                }
            }
        }
        candidates.sort(BEST_FIRST);
        Map<GoldStatement, Statement> matches = new HashMap<>();
        Set<Integer> taken = new HashSet<>();
        for (Match match : candidates) {
            if (!matches.containsKey(match.gold()) && taken.add(match.order())) {
                matches.put(match.gold(), said.get(match.order()).statement());
            }
        }
        return matches;
    }

    /** An expected statement and one that could be it. */
    private record Match(GoldStatement gold, int order, double overlap) {}
}
