package org.volteface.reporting;

import java.util.ArrayList;
import java.util.List;
import org.volteface.api.contradiction.Finding;
import org.volteface.api.contradiction.Standing;
import org.volteface.api.model.Edtf;
import org.volteface.api.report.ArchiveState;
import org.volteface.api.report.FindingSection;
import org.volteface.api.report.Report;
import org.volteface.api.report.ReportBasis;

/** What a report rests on, in words, and what a reader has to mind. */
final class BasisWords {
    /** What contested means, for every form in which a contested finding is shown. */
    static final String CAUTION = "A contested finding rests on one party or the narrator alone; it accuses nobody.";

    /** What it means that a finding was dismissed on review, for every form in which such a one is shown. */
    static final String DISMISSED = "A finding that was dismissed on review is wrong; it accuses nobody.";

    /** What both standings mean, for a reader who sees them for the first time. */
    static final String STANDING = "A supported finding has passed every check. " + CAUTION;

    private BasisWords() {}

    /** The scope, the archive's state and the analysers, one after the other. */
    static List<Line> lines(Report report) {
        ReportBasis basis = report.basis();
        List<Line> lines = new ArrayList<>();
        lines.add(new Line("Scope:", basis.scope()));
        lines.add(new Line("Archive:", state(basis.archive())));
        basis.analysers().forEach(analyser -> lines.add(new Line("Analyser:", analyser)));
        lines.add(new Line("Mind:", CAUTION));
        return lines;
    }

    /** What the archive held. */
    static String state(ArchiveState state) {
        String change = state.lastChange().isPresent()
                ? "; last change " + state.lastChange().getAsLong()
                : "";
        String day = state.counts().documents() == 0
                ? ""
                : "; latest day " + Edtf.day(state.latestDay()).inWords();
        return Words.count(state.counts().documents(), "document") + ", "
                + Words.count(state.counts().statements(), "statement") + ", "
                + Words.count(state.counts().findings(), "finding") + day + change;
    }

    /** What a reader has to mind of a finding: with a space after it, or nothing. */
    static String caution(FindingSection section) {
        return section.review().isDismissed() ? DISMISSED + " " : caution(section.finding());
    }

    private static String caution(Finding finding) {
        return finding.verdict().standing() == Standing.CONTESTED ? CAUTION + " " : "";
    }

    /**
     * One thing that a report rests on.
     *
     * @param name what it is, with a colon
     * @param words the thing
     */
    record Line(String name, String words) {}
}
