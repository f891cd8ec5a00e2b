package org.volteface.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.volteface.api.model.Modality;
import org.volteface.api.model.StanceLabel;
import org.volteface.api.model.Statement;
import org.volteface.api.model.StatementKind;
import org.volteface.api.report.Cited;
import org.volteface.api.report.TimelineSection;

/**
 * A position as long as it was in force: from the statement that took it until one that takes another.
 *
 * @param side the side taken; never none
 * @param from its first day
 * @param to the day of the next position, or the last day of the scale
 */
record InForce(StanceLabel side, LocalDate from, LocalDate to) {
    private static final Set<StatementKind> OTHERS =
            Set.of(StatementKind.CLAIM_ABOUT_OTHER, StatementKind.REPORT, StatementKind.CONDITION_MET);

    /** The positions on a time line, one after the other. */
    static List<InForce> of(TimelineSection section, TimeScale scale) {
        List<InForce> positions = new ArrayList<>();
        StanceLabel held = StanceLabel.NONE;
        LocalDate since = scale.from();
        for (Cited cited : section.entries()) {
            StanceLabel side = Words.side(cited.statement(), section.proposition());
            if (side != held && binds(cited.statement(), side)) {
                add(positions, new InForce(held, since, day(cited.statement())));
                held = side;
                since = day(cited.statement());
            }
        }
        add(positions, new InForce(held, since, scale.latest()));
        return positions;
    }

    private static void add(List<InForce> positions, InForce position) {
        if (position.side != StanceLabel.NONE && position.from.isBefore(position.to)) {
            positions.add(position);
        }
    }

    private static boolean binds(Statement statement, StanceLabel side) {
        Modality modality = statement.claim().stance().modality();
        return side != StanceLabel.NONE
                && modality != Modality.CONDITIONAL
                && modality != Modality.POSSIBLE
                && !OTHERS.contains(statement.kind());
    }

    private static LocalDate day(Statement statement) {
        return statement.happened().ordering();
    }
}
