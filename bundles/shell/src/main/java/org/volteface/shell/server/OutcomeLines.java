package org.volteface.shell.server;

import org.volteface.api.archive.ArchiveView;
import org.volteface.api.archive.FoundFinding;
import org.volteface.api.contradiction.Dismissal;
import org.volteface.api.contradiction.Finding;
import org.volteface.api.contradiction.GateResult;
import org.volteface.api.contradiction.Outcome;
import org.volteface.api.contradiction.StatusChange;
import org.volteface.api.contradiction.Undecided;
import org.volteface.api.contradiction.Verdict;
import org.volteface.api.model.Statement;

/** Outcomes on a page, in few lines or with all their evidence. */
final class OutcomeLines {
    private static final String INDENT = "  ";
    private static final int GATE = 24;
    private static final int LONGEST = 120;

    private final Page page;
    private final Citations citations;

    OutcomeLines(Page page, Citations citations) {
        this.page = page;
        this.citations = citations;
    }

    /** What came of a candidate, and why. */
    void brief(Outcome outcome) {
        if (outcome instanceof Finding finding) {
            page.paragraph(
                    "",
                    "Finding " + Phrases.shortId(finding.id()) + ": " + head(finding) + ", " + Phrases.matter(finding));
            page.paragraph(INDENT, finding.verdict().why());
        } else if (outcome instanceof Dismissal dismissal) {
            page.paragraph("", "Not flagged: stopped by the gate " + dismissal.gate());
            page.paragraph(INDENT, dismissal.because());
        } else if (outcome instanceof StatusChange change) {
            page.paragraph(
                    "",
                    "Promise " + Phrases.shortId(change.commitment()) + ": "
                            + change.status().label() + " since "
                            + change.since().inWords());
            page.paragraph(INDENT, change.because());
        } else if (outcome instanceof Undecided undecided) {
            page.paragraph("", "Undecided");
            page.paragraph(INDENT, undecided.because());
        }
    }

    /** The evidence of an outcome but for the one statement, in a line or two each. */
    void others(Outcome outcome, Statement but, ArchiveView archive) {
        outcome.evidence().stream()
                .filter(id -> !id.equals(but.id()))
                .flatMap(id -> archive.statement(id).stream())
                .forEach(other -> page.paragraph(
                        INDENT + Phrases.shortId(other.id()) + "  ",
                        other.happened().text() + ", " + other.holder().name() + ", " + Phrases.stance(other) + ": "
                                + Citations.words(other, LONGEST)));
    }

    /** A finding with the passages on both sides, what each gate said, and the verdict. */
    void inFull(FoundFinding found) {
        Finding finding = found.finding();
        page.field("Finding", finding.id());
        page.field("Kind", head(finding));
        page.field("Holder", finding.holder().name());
        page.field("On", finding.proposition().topic());
        page.gap();
        citations.cite("Before", finding.turn().before());
        citations.cite("Condition met", finding.turn().conditions());
        citations.cite("After", finding.turn().after());
        page.gap();
        page.paragraph("", "Gates, all passed");
        for (GateResult gate : finding.gates()) {
            page.paragraph(INDENT + Page.pad(gate.gate(), GATE - 1) + " ", gate.because());
        }
        page.gap();
        verdict(finding.verdict());
        page.field("Made by", found.madeBy());
    }

    private void verdict(Verdict verdict) {
        page.field("Verdict", verdict.why());
        page.field("Confidence", Math.round(verdict.confidence() * 100) + " %");
    }

    private static String head(Finding finding) {
        return Phrases.lower(finding.kind()) + ", " + finding.verdict().rating().label() + ", "
                + Phrases.lower(finding.verdict().standing());
    }
}
