package org.volteface.console.proposition;

import java.util.List;
import java.util.Objects;
import org.volteface.api.model.StanceLabel;
import org.volteface.console.chart.LaneTurn;
import org.volteface.console.chart.Plot;
import org.volteface.console.stance.LaneView;
import org.volteface.console.words.CitedPassage;

/**
 * Where one actor stands on a proposition now.
 *
 * @param name who
 * @param address the actor's page
 * @param sides the positions in force: none, one, or both where each is of another part
 * @param last the latest statement
 * @param turns the findings and what is contested
 */
public record Stand(String name, String address, List<StanceLabel> sides, CitedPassage last, List<LaneTurn> turns) {
    /** Copies the lists. */
    public Stand {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(address, "address");
        sides = List.copyOf(sides);
        Objects.requireNonNull(last, "last");
        turns = List.copyOf(turns);
    }

    /** Reads it off a lane. */
    static Stand of(LaneView lane) {
        List<StanceLabel> sides = lane.wide().bands().stream()
                .filter(band -> band.to() >= Plot.LANE.right())
                .map(band -> band.side())
                .distinct()
                .toList();
        List<LaneTurn> turns = lane.lane().turns().stream()
                .filter(turn -> turn.kind() != LaneTurn.Kind.DISMISSAL)
                .toList();
        return new Stand(
                lane.name(),
                lane.lane().name().address(),
                sides,
                lane.passages().get(lane.passages().size() - 1),
                turns);
    }
}
