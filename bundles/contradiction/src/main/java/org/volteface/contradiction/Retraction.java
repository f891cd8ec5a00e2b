package org.volteface.contradiction;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.volteface.api.model.StanceLabel;
import org.volteface.api.model.Statement;
import org.volteface.api.model.StatementKind;

/** The judgement whether a correction takes back what was reported before. */
final class Retraction {
    private static final double SAME_THING = 0.5;
    private static final int LATEST_DAYS = 90;

    private Retraction() {}

    /** Whether {@code correction} gives the matter of an earlier {@code report} the other way round, or disowns the report. */
    static boolean takesBack(Statement correction, Statement report) {
        if (correction.kind() != StatementKind.CORRECTION || correction.equals(report)) {
            return false;
        }
        LocalDate said = report.timing().said().ordering();
        LocalDate mended = correction.timing().said().ordering();
        boolean near = !mended.isBefore(said) && mended.isBefore(said.plusDays(LATEST_DAYS));
        boolean another =
                !correction.passage().documentId().equals(report.passage().documentId());
        return near && another && (turns(correction, report) || disowns(correction, report));
    }

    private static boolean turns(Statement correction, Statement report) {
        return sameMatter(correction, report) && !Sides.same(correction, report);
    }

    /** Whether it names who was reported to have said it, and the matter, and takes no side: it was not said, or by another. */
    private static boolean disowns(Statement correction, Statement report) {
        Set<String> told = Stems.of(correction.wording().text());
        String name = report.holder().name();
        String surname = Stems.stem(name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
        boolean noSide = correction.claim().stance().label() == StanceLabel.NONE;
        List<String> terms = report.claim().proposition().terms();
        long named = terms.stream().map(Stems::stem).filter(told::contains).count();
        return noSide && told.contains(surname) && named > 0 && named >= SAME_THING * terms.size();
    }

    /** Whether both are about the same thing, as far as a notice in a few words tells. */
    static boolean sameMatter(Statement one, Statement other) {
        TermOverlap overlap =
                TermOverlap.of(one.claim().proposition(), other.claim().proposition());
        return overlap.share() >= SAME_THING;
    }
}
