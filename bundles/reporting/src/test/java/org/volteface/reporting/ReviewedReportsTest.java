package org.volteface.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.volteface.api.archive.Review;
import org.volteface.api.archive.Review.Decision;
import org.volteface.api.contradiction.FindingKind;
import org.volteface.api.report.ChangesSection;
import org.volteface.api.report.Report;
import org.volteface.api.report.ReportDigest;
import org.volteface.api.report.ReportKind;
import org.volteface.api.report.ReportRenderer;
import org.volteface.api.report.ReportRequest;
import org.volteface.api.report.ReportScope;

class ReviewedReportsTest {
    private static final String WHY = "a column of 1 April: satire";
    private static final Review WRONG =
            new Review(Decision.DISMISSED, "ana", Instant.parse("2026-03-04T10:00:00Z"), WHY);
    private static final Review RIGHT =
            new Review(Decision.CONFIRMED, "ben", Instant.parse("2026-03-05T10:00:00Z"), "read both articles");
    private static final Map<FindingKind, Review> ONE_WRONG = Map.of(FindingKind.REVERSAL, WRONG);

    private static final List<ReportRenderer> FORMS = List.of(
            new TextReportRenderer(),
            new HtmlReportRenderer(),
            new MarkdownReportRenderer(),
            new PrintReportRenderer(),
            new CsvReportRenderer(),
            new JsonReportRenderer(),
            new JsonLinesReportRenderer(),
            new JsonLdReportRenderer());

    @Test
    void leavesOutWhatWasDismissedAndSaysSo() throws IOException {
        Report report = compose(ReportKind.FINDINGS, ReportScope.ALL, ONE_WRONG);
        assertThat(report.title()).isEqualTo("1 finding, contested");
        assertThat(report.summary())
                .doesNotContain("turned")
                .contains("Left out: 1 finding that was dismissed on review.");
        for (ReportRenderer form : FORMS) {
            assertThat(rendered(form, report))
                    .as(form.format())
                    .doesNotContain("Full Flop", "Against the ferry twice", WHY);
        }
    }

    @Test
    void marksWhatWasDismissedInEveryFormWhereItIsAskedFor() throws IOException {
        Report report = compose(ReportKind.FINDINGS, ReportScope.ALL.withDismissed(true), ONE_WRONG);
        assertThat(report.title()).isEqualTo("1 finding, contested");
        assertThat(report.summary())
                .startsWith("Nothing but contested turns")
                .contains("Shown besides, and not counted");
        assertThat(report.basis().scope()).isEqualTo("findings dismissed on review among them");
        for (ReportRenderer form : FORMS) {
            assertThat(rendered(form, report))
                    .as(form.format())
                    .containsIgnoringCase("dismissed")
                    .contains(WHY);
        }
        assertThat(rendered(new JsonLdReportRenderer(), report))
                .doesNotContain("schema:reviewRating", "vf:contradicts")
                .contains("Dismissed on review: ");
        assertThat(rendered(new HtmlReportRenderer(), report)).contains("1</b>dismissed finding");
    }

    @Test
    void saysWhatWasConfirmedAndWhatNobodyReviewed() throws IOException {
        Report report = compose(ReportKind.FINDINGS, ReportScope.ALL, Map.of(FindingKind.REVERSAL, RIGHT));
        assertThat(rendered(new TextReportRenderer(), report))
                .contains("supported, confirmed)", "contested, not reviewed)")
                .contains("review: Confirmed on review by ben, 5 March 2026: read both articles");
        assertThat(rendered(new JsonLdReportRenderer(), report))
                .contains("\"vf:review\":\"confirmed\"", "schema:reviewRating");
        assertThat(rendered(new CsvReportRenderer(), report)).contains("Not reviewed", "read both articles");
    }

    @Test
    void saysNothingOfReviewsWhereNoneAreKept() throws IOException {
        Report report = new ArchiveReports()
                .compose(new ReportRequest(ReportKind.FINDINGS, Optional.empty(), 50), SmallArchive.full());
        assertThat(rendered(new TextReportRenderer(), report)).doesNotContain("review");
    }

    @Test
    void leavesThemOutOfTheReportOnAnActor() {
        Report report = compose(ReportKind.ACTOR, ReportScope.ofActor("harbour-minister"), ONE_WRONG);
        assertThat(report.summary()).startsWith("Not found to have turned").contains("Left out: 1 finding");
    }

    @ParameterizedTest
    @EnumSource(ReportKind.class)
    void tellsOfDecisionsMadeChangedAndTakenBack(ReportKind kind) {
        if (kind == ReportKind.PROMISES) {
            return;
        }
        ReportScope scope = ReportScope.ofActor("harbour-minister");
        ReportDigest open = ReportDigest.of(compose(kind, scope, Map.of()));
        ReportDigest dismissed = ReportDigest.of(compose(kind, scope, ONE_WRONG));
        ReportDigest confirmed = ReportDigest.of(compose(kind, scope, Map.of(FindingKind.REVERSAL, RIGHT)));
        assertThat(lines(dismissed, open)).contains("was supported, Full Flop", "is now", "dismissed by ana: " + WHY);
        assertThat(lines(confirmed, dismissed)).contains("confirmed by ben");
        assertThat(lines(open, dismissed)).contains("was", "dismissed by ana");
        assertThat(open.since(open).isEmpty()).isTrue();
    }

    private static String lines(ReportDigest now, ReportDigest before) {
        return ChangeWords.groups(new ChangesSection("yesterday", now.since(before)))
                .toString();
    }

    private static Report compose(ReportKind kind, ReportScope scope, Map<FindingKind, Review> reviews) {
        return new ArchiveReports().compose(new ReportRequest(kind, scope, 50), SmallArchive.reviewed(reviews));
    }

    private static String rendered(ReportRenderer form, Report report) throws IOException {
        StringWriter out = new StringWriter();
        form.render(report, out);
        return out.toString();
    }
}
