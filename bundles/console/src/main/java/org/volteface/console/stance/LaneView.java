package org.volteface.console.stance;

import java.util.List;
import org.volteface.console.chart.LaneTurn;
import org.volteface.console.chart.StanceLane;
import org.volteface.console.words.CitedPassage;
import org.volteface.console.words.Words;

/**
 * A lane as a page shows it: drawn for a screen and for a telephone, and as rows of a table.
 *
 * @param lane what it is of
 * @param wide drawn beside its name
 * @param small drawn below its name
 */
public record LaneView(Lane lane, StanceLane wide, StanceLane small) {
    /** Its name. */
    public String name() {
        return Words.capital(lane.name().words());
    }

    /** How many statements it has. */
    public String size() {
        String all = Words.count(lane.total(), "statement");
        return lane.total() > lane.passages().size()
                ? all + ", the latest " + lane.passages().size() + " shown"
                : all;
    }

    /** The statements. */
    public List<CitedPassage> passages() {
        return lane.passages();
    }

    /** The turns that rest on a statement as their later side. */
    public List<LaneTurn> turnsTo(CitedPassage passage) {
        return lane.turns().stream()
                .filter(turn -> turn.after().equals(passage.statement().id()))
                .toList();
    }
}
