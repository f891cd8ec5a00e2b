package org.volteface.contracts;

import java.util.List;
import java.util.Optional;
import org.volteface.api.contradiction.Dismissal;
import org.volteface.api.contradiction.Finding;
import org.volteface.api.contradiction.FindingKind;
import org.volteface.api.contradiction.GateResult;
import org.volteface.api.contradiction.Rating;
import org.volteface.api.contradiction.Standing;
import org.volteface.api.contradiction.StatusChange;
import org.volteface.api.contradiction.Turn;
import org.volteface.api.contradiction.Verdict;
import org.volteface.api.model.Edtf;
import org.volteface.api.model.Headline;
import org.volteface.api.model.Origin;
import org.volteface.api.model.PromiseStatus;
import org.volteface.api.model.Statement;
import org.volteface.api.report.Cited;
import org.volteface.api.report.DismissalSection;
import org.volteface.api.report.FindingSection;
import org.volteface.api.report.PromiseSection;
import org.volteface.api.report.Report;
import org.volteface.api.report.ReportKind;
import org.volteface.api.report.ReportRequest;
import org.volteface.api.report.Section;
import org.volteface.api.report.TimelineSection;

/** Reports for contract tests, made without any provider. */
public final class SampleReports {
    /** Words that stand in a passage of {@link #full()}. */
    public static final String WORDS = "the ferry line will run";

    /** Words of {@link #hostile()}: markup, quotes, a line break, right to left, beyond the first plane, and one very long word. */
    public static final String HOSTILE =
            "=cmd|' /C calc'!A0 <script>alert(\"1\")</script> & ]]> \"quoted\", 'single';\n"
                    + "# no heading | no cell [no link](javascript:alert(1)) `x` \\ \u0007 "
                    + "\u05E9\u05DC\u05D5\u05DD \u0645\u0631\u062D\u0628\u0627 \u202Eevil \uD83D\uDE00 \u039A\u03B1\u03BB \u041C\u0438\u0440 "
                    + "w".repeat(300);

    private static final List<Statement> CHAIN = SampleStatements.chain();

    private SampleReports() {}

    /** A report that has nothing to show. */
    public static Report empty() {
        return new Report(
                new ReportRequest(ReportKind.FINDINGS, Optional.empty(), 9), "Findings", "No findings.", List.of());
    }

    /** A report with a section of every kind. */
    public static Report full() {
        List<Section> sections = List.of(
                new FindingSection(finding(), List.of(cited(0)), List.of(cited(4)), List.of()),
                new DismissalSection(
                        new Dismissal(List.of(id(0), id(3)), "opposite-direction", "one side takes none"),
                        List.of(cited(0), cited(3))),
                new TimelineSection(CHAIN.get(0).claim().proposition(), List.of(cited(0), cited(3), cited(4))),
                new PromiseSection(cited(1), List.of(), PromiseStatus.BROKEN, List.of(broken())));
        ReportRequest request = new ReportRequest(
                ReportKind.ACTOR, Optional.of(CHAIN.get(0).holder().id()), 9);
        return new Report(request, "Harbour board", "It turned once & broke <one> promise.", sections);
    }

    /** A report whose names and passages hold what could mean something in one form or another, or break it. */
    public static Report hostile() {
        return ManyFindings.of(4, HOSTILE);
    }

    private static Finding finding() {
        return new Finding(
                FindingKind.REVERSAL,
                CHAIN.get(0).holder(),
                CHAIN.get(0).claim().proposition(),
                new Turn(List.of(id(0)), List.of(id(4)), List.of()),
                new Verdict(Standing.SUPPORTED, Rating.FULL_FLOP, 0.8, "For the line in 2023, against it in 2024."),
                List.of(new GateResult("same-holder", true, "both are the board's")));
    }

    private static StatusChange broken() {
        return new StatusChange(
                id(1),
                PromiseStatus.BROKEN,
                CHAIN.get(5).happened(),
                List.of(id(1), id(5)),
                "the line was closed in " + Edtf.year(2024));
    }

    private static Cited cited(int index) {
        return new Cited(CHAIN.get(index), new Headline(Origin.UNKNOWN, Samples.DAY, "Ferry line to close"));
    }

    private static String id(int index) {
        return CHAIN.get(index).id();
    }
}
