package org.volteface.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.volteface.api.model.PromiseStatus;
import org.volteface.api.report.Period;
import org.volteface.api.report.Report;
import org.volteface.api.report.ReportDigest;
import org.volteface.api.report.ReportKind;
import org.volteface.api.report.ReportRequest;
import org.volteface.api.report.ReportScope;

class ScopedReportsTest {
    private static final int ALL = Integer.MAX_VALUE;

    @Test
    void showsSeveralActorsEachOnItsOwnTimelines() {
        Sections sections = Sections.of(compose(new ReportScope(
                Set.of(SmallArchive.MINISTER.id(), SmallArchive.WORKS.id()), Set.of(), Period.EVER, Set.of())));
        assertThat(sections.findings()).hasSize(2);
        assertThat(sections.timelines())
                .extracting(
                        section -> section.entries().get(0).statement().holder().name())
                .containsExactly(SmallArchive.MINISTER.name(), SmallArchive.WORKS.name(), SmallArchive.WORKS.name());
    }

    @Test
    void showsWhatIsOnAPropositionInWhateverDirectionItIsWorded() {
        Report report = compose(new ReportScope(Set.of(), Set.of(SmallArchive.FERRY.key()), Period.EVER, Set.of()));
        Sections sections = Sections.of(report);
        assertThat(sections.findings())
                .extracting(section -> section.finding().holder())
                .containsExactly(SmallArchive.MINISTER);
        assertThat(sections.timelines()).singleElement().satisfies(timeline -> assertThat(timeline.entries())
                .hasSize(3));
        assertThat(sections.promises()).isEmpty();
        assertThat(report.basis().scope()).isEqualTo("on a night ferry to Skerrow");
    }

    @Test
    void showsFindingsOfThePeriodInWhichTheHolderTurned() {
        assertThat(Sections.of(compose(said("2023-01-01", "2024-12-31"))).findings())
                .isEmpty();
        assertThat(Sections.of(compose(said("2025-11-05", "2025-11-05"))).findings())
                .hasSize(2);
        assertThat(Sections.of(compose(said("2024-05-31", "2024-05-31"))).promises())
                .hasSize(2);
        assertThat(compose(said("2024-05-31", "2024-06-01")).basis().scope())
                .isEqualTo("said from 31 May 2024 until 1 June 2024");
    }

    @Test
    void showsPromisesThatStandAsWanted() {
        ReportScope broken = new ReportScope(Set.of(), Set.of(), Period.EVER, Set.of(PromiseStatus.BROKEN));
        ReportScope open = new ReportScope(Set.of(), Set.of(), Period.EVER, Set.of(PromiseStatus.IN_THE_WORKS));
        assertThat(Sections.of(compose(broken)).promises()).isEmpty();
        assertThat(Sections.of(compose(open)).promises()).hasSize(2);
        assertThat(compose(open).basis().scope()).isEqualTo("promises in the works");
    }

    @Test
    void looksFurtherBackForWhatTheScopeTakesIn() {
        ReportRequest one = new ReportRequest(
                ReportKind.FINDINGS,
                new ReportScope(Set.of(), Set.of(SmallArchive.WATER.key()), Period.EVER, Set.of()),
                1);
        Report report = new ArchiveReports().compose(one, SmallArchive.full());
        assertThat(Sections.of(report).findings())
                .extracting(section -> section.finding().holder())
                .containsExactly(SmallArchive.WORKS);
        assertThat(report.title()).isEqualTo("1 finding, contested");
    }

    @Test
    void tellsWhatItRestsOn() {
        Report report = compose(ReportScope.ALL);
        assertThat(report.basis().scope()).isEqualTo("everything");
        assertThat(report.basis().analysers()).containsExactly("org.volteface.stance@1.0.0");
        assertThat(report.basis().archive().counts().statements()).isEqualTo(8);
        assertThat(report.basis().archive().latestDay()).isEqualTo(LocalDate.of(2025, 11, 6));
    }

    @Test
    void isEqualWhenComposedAgain() {
        ReportScope scope = ReportScope.ofActor(SmallArchive.WORKS.id());
        assertThat(compose(scope)).isEqualTo(compose(scope));
    }

    @Test
    void tellsWhatChangedSinceAnEarlierReport() {
        ReportDigest now = ReportDigest.of(compose(ReportScope.ALL));
        ReportDigest before = ReportDigest.of(new ArchiveReports()
                .compose(new ReportRequest(ReportKind.FINDINGS, Optional.empty(), ALL), SmallArchive.empty()));
        assertThat(now.since(now).isEmpty()).isTrue();
        assertThat(now.since(before).appeared()).hasSize(4);
        assertThat(before.since(now).withdrawn()).hasSize(4);
        assertThat(now.items().get(0).label()).contains(": ");
    }

    private static ReportScope said(String from, String to) {
        Period period = new Period(Optional.of(LocalDate.parse(from)), Optional.of(LocalDate.parse(to)));
        return new ReportScope(Set.of(), Set.of(), period, Set.of());
    }

    private static Report compose(ReportScope scope) {
        return new ArchiveReports().compose(new ReportRequest(ReportKind.FINDINGS, scope, ALL), SmallArchive.full());
    }
}
