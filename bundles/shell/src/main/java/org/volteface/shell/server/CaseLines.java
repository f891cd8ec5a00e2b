package org.volteface.shell.server;

import java.util.Comparator;
import org.volteface.api.archive.RegressionCase;
import org.volteface.api.deployment.CaseReport;
import org.volteface.api.deployment.CaseReport.CaseChange;
import org.volteface.api.deployment.CaseReport.What;

/** Cases on a page, a few lines each. */
final class CaseLines {
    private static final int MOST = 50;

    private final Page page;

    CaseLines(Page page) {
        this.page = page;
    }

    /** A case with its decision, and what it is about. */
    void show(RegressionCase one) {
        String lead = Phrases.shortId(one.id()) + "  ";
        String indent = " ".repeat(lead.length());
        page.paragraph(lead, Phrases.review(one.review()));
        one.findings()
                .forEach(finding -> page.paragraph(
                        indent,
                        Phrases.lower(finding.kind()) + ", " + finding.holder().actor()
                                + (finding.topic().isBlank() ? "" : ": " + finding.topic())));
        if (one.findings().isEmpty()) {
            page.paragraph(
                    indent,
                    "nothing may be found in " + Phrases.count(one.documents().size(), "document"));
        }
    }

    /** What a candidate breaks or mends, what matters most first. */
    void changes(CaseReport report) {
        report.changes().stream()
                .sorted(Comparator.comparing(CaseChange::what))
                .limit(MOST)
                .forEach(change -> {
                    page.gap();
                    show(change);
                });
        if (report.changes().size() > MOST) {
            page.gap();
            page.paragraph(
                    "",
                    "Shown here: the first " + MOST + " of "
                            + Phrases.count(report.changes().size(), "case"));
        }
    }

    /** A case that a candidate breaks or mends, with the decision and what breaks it. */
    void show(CaseChange change) {
        String lead = "Case " + Phrases.shortId(change.id()) + "  ";
        page.paragraph(lead, verb(change.what()) + ": " + change.matter());
        page.paragraph(" ".repeat(lead.length()), Phrases.review(change.review()));
        page.paragraph(
                " ".repeat(lead.length()),
                (change.what() == What.MENDED ? "so far " : "with the candidate ") + change.reason());
    }

    /** How far the cases are, in a few words. */
    static String progress(CaseReport report) {
        return report.done() + " of " + report.total() + " cases, " + report.count(What.BROKEN) + " would break";
    }

    /** How the cases stand, in a line. */
    static String summary(CaseReport report) {
        return report.total() == 0
                ? "none"
                : progress(report) + ", " + report.count(What.BROKEN_ALREADY) + " broken already, "
                        + report.count(What.MENDED) + " mended";
    }

    private static String verb(What what) {
        return switch (what) {
            case BROKEN -> "would break";
            case BROKEN_ALREADY -> "is broken already, and stays so";
            case MENDED -> "would be mended";
        };
    }
}
