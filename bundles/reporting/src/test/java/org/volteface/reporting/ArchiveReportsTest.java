package org.volteface.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.volteface.api.model.PromiseStatus;
import org.volteface.api.report.DismissalSection;
import org.volteface.api.report.FindingSection;
import org.volteface.api.report.Report;
import org.volteface.api.report.ReportKind;
import org.volteface.api.report.ReportRequest;
import org.volteface.api.report.TimelineSection;

class ArchiveReportsTest {
    private static final int ALL = Integer.MAX_VALUE;

    @Test
    void putsSupportedFindingsFirst() {
        Sections sections = Sections.of(findings());
        assertThat(sections.findings())
                .extracting(section -> section.finding().holder())
                .containsExactly(SmallArchive.MINISTER, SmallArchive.WORKS);
    }

    @Test
    void saysThatNothingWasFound() {
        Report report = new ArchiveReports()
                .compose(new ReportRequest(ReportKind.FINDINGS, Optional.empty(), ALL), SmallArchive.empty());
        assertThat(report.sections()).isEmpty();
        assertThat(report.title()).isEqualTo("No findings");
        assertThat(report.summary())
                .isEqualTo("Nobody was found to turn or to break a promise (0 statements in 0 documents).");
    }

    @Test
    void isOfOneStateOfTheArchive() {
        ReportRequest request = new ReportRequest(ReportKind.FINDINGS, Optional.empty(), ALL);
        SmallArchive archive = SmallArchive.empty();
        archive.lastChanges.addAll(List.of(7L, 7L, 8L));
        assertThat(new ArchiveReports()
                        .compose(request, archive)
                        .basis()
                        .archive()
                        .lastChange())
                .hasValue(8);
        assertThat(archive.lastChanges).hasSize(1);
    }

    @Test
    void namesNoStateWhereTheArchiveGoesOnChanging() {
        ReportRequest request = new ReportRequest(ReportKind.FINDINGS, Optional.empty(), ALL);
        SmallArchive archive = SmallArchive.empty();
        archive.lastChanges.addAll(LongStream.range(1, 30).boxed().toList());
        assertThat(new ArchiveReports()
                        .compose(request, archive)
                        .basis()
                        .archive()
                        .lastChange())
                .isEmpty();
        assertThat(archive.lastChanges).hasSizeGreaterThan(15);
    }

    @Test
    void limitsFindingsToTheActorAskedFor() {
        Report report = compose(ReportKind.FINDINGS, Optional.of(SmallArchive.WORKS.id()));
        assertThat(Sections.of(report).findings())
                .extracting(section -> section.finding().holder())
                .containsExactly(SmallArchive.WORKS);
        assertThat(Sections.of(report).dismissals()).isEmpty();
    }

    @Test
    void putsWhatIsWordedTheOtherWayRoundOnOneTimeline() {
        TimelineSection timeline = Sections.of(compose(ReportKind.ACTOR, Optional.of(SmallArchive.MINISTER.id())))
                .timelines()
                .get(0);
        assertThat(timeline.entries())
                .extracting(cited -> Words.side(Words.side(cited.statement(), timeline.proposition())))
                .containsExactly("against", "against", "in favour");
    }

    @Test
    void joinsRestatementsToThePromise() {
        Sections sections = Sections.of(compose(ReportKind.PROMISES, Optional.empty()));
        assertThat(sections.promises())
                .extracting(promise -> promise.commitment().statement().id(), promise -> promise.restatements()
                        .size())
                .containsExactly(tuple("s5", 1), tuple("s8", 0));
    }

    @Test
    void doesNotCallAPromiseBrokenOnAContestedFinding() {
        assertThat(Sections.of(compose(ReportKind.PROMISES, Optional.empty())).promises())
                .extracting(promise -> promise.status())
                .containsOnly(PromiseStatus.IN_THE_WORKS);
    }

    @Test
    void showsTheDismissalsOfTheActorWhateverSideItIsOn() {
        Report report = compose(ReportKind.ACTOR, Optional.of(SmallArchive.RIVAL.id()));
        assertThat(report.sections()).hasAtLeastOneElementOfType(DismissalSection.class);
        assertThat(report.sections()).doesNotHaveAnyElementsOfTypes(FindingSection.class);
    }

    @Test
    void saysThatTheLatestFindingsAreNotAll() {
        Report report = compose(ReportKind.FINDINGS, Optional.empty(), 1);
        assertThat(report.title()).isEqualTo("The latest 1 of 2 findings");
        assertThat(report.summary())
                .isEqualTo(
                        "Harbour minister of Ostmark turned on a night ferry to Skerrow (8 statements in 4 documents)."
                                + " Only the latest are shown: 1 finding and 1 commitment.");
        assertThat(report.sections()).hasSize(3);
    }

    @Test
    void saysThatTheLatestOfAnActorAreNotAll() {
        Report report = compose(ReportKind.ACTOR, Optional.of(SmallArchive.MINISTER.id()), 2);
        assertThat(report.summary())
                .isEqualTo("Turned on a night ferry to Skerrow (the latest 2 statements in 2 documents)."
                        + " Only the latest are shown: 2 statements.");
        assertThat(Sections.of(report).timelines()).singleElement().satisfies(timeline -> assertThat(timeline.entries())
                .extracting(cited -> cited.statement().id())
                .containsExactly("s2", "s3"));
    }

    @Test
    void saysThatTheLatestPromisesAreNotAll() {
        Report report = compose(ReportKind.PROMISES, Optional.empty(), 2);
        assertThat(report.title()).isEqualTo("The latest 2 promises");
        assertThat(report.summary())
                .isEqualTo(
                        "Of 2 promises, 1 not yet rated and 1 in the works. Only the latest are shown: 2 commitments.");
    }

    private static Report findings() {
        return compose(ReportKind.FINDINGS, Optional.empty(), ALL);
    }

    private static Report compose(ReportKind kind, Optional<String> actor) {
        return compose(kind, actor, ALL);
    }

    private static Report compose(ReportKind kind, Optional<String> actor, int most) {
        return new ArchiveReports().compose(new ReportRequest(kind, actor, most), SmallArchive.full());
    }
}
