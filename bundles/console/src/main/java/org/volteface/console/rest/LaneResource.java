package org.volteface.console.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.volteface.console.chart.LaneTurn;
import org.volteface.console.chart.Positions.Held;
import org.volteface.console.stance.Lane;
import org.volteface.console.words.CitedPassage;

/**
 * Where one actor stood on one proposition over time.
 *
 * @param id the proposition's key, or in a list of actors the actor's id
 * @param name the words for the proposition, or the actor's name
 * @param statements how many statements there are in all
 * @param positions the positions that were in force
 * @param passages the latest 40 statements and those that findings rest on, in the order of time
 * @param turns the pairs among the passages that were held against each other
 */
record LaneResource(
        String id,
        String name,
        long statements,
        List<Position> positions,
        List<Passage> passages,
        List<LaneEvent> turns) {

    /**
     * A position in force.
     *
     * @param side favor or against
     * @param from its first day
     * @param until the day of the turn that ended it; left out while it is in force
     */
    record Position(String side, String from, @Nullable String until) {
        static Position of(Held held) {
            return new Position(
                    Names.of(held.side()),
                    held.from().toString(),
                    held.end().map(Object::toString).orElse(null));
        }
    }

    /**
     * A statement as it is cited.
     *
     * @param statement its id
     * @param side the side that it takes toward the proposition
     * @param date when it was said, or the deed was done (EDTF)
     * @param text its words
     * @param source the publisher of its document; may be empty
     * @param document the id of its document
     */
    record Passage(String statement, String side, String date, String text, String source, String document) {
        static Passage of(CitedPassage passage) {
            return new Passage(
                    passage.statement().id(),
                    Names.of(passage.side()),
                    passage.statement().happened().text(),
                    passage.text(),
                    passage.headline().origin().publisher(),
                    passage.statement().passage().documentId());
        }
    }

    /**
     * Two statements that were held against each other.
     *
     * @param kind finding, contested (a finding that accuses nobody until somebody has judged it), or dismissal
     * @param before the id of the earlier statement
     * @param after the id of the later one
     * @param finding the id of the finding; left out where a gate stopped it
     * @param because what came of it, in words for a person
     */
    record LaneEvent(
            String kind,
            String before,
            String after,
            @Nullable String finding,
            String because) {
        private static final String FINDINGS = "/findings/";

        static LaneEvent of(LaneTurn turn) {
            String address = turn.link().address();
            return new LaneEvent(
                    Names.of(turn.kind()),
                    turn.before(),
                    turn.after(),
                    address.startsWith(FINDINGS) ? address.substring(FINDINGS.length()) : null,
                    turn.link().words());
        }
    }

    static LaneResource of(Lane lane) {
        return new LaneResource(
                lane.name().id(),
                lane.name().words(),
                lane.total(),
                lane.positions().stream().map(Position::of).toList(),
                lane.passages().stream().map(Passage::of).toList(),
                lane.turns().stream().map(LaneEvent::of).toList());
    }
}
