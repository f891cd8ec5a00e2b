package org.volteface.shell.eval;

import java.io.IOException;
import java.util.List;
import org.volteface.api.model.Statement;

/** The count of expected statements that were found, and of what was right about them. */
final class StatementTally {
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
        Matching.of(golds, said).forEach((gold, one) -> count(gold, one.statement()));
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
}
