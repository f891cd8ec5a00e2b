package org.volteface.console.deployment;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.volteface.api.contradiction.Finding;
import org.volteface.api.deployment.CaseReport;
import org.volteface.api.deployment.FindingChange;
import org.volteface.api.deployment.ShadowReport;
import org.volteface.api.model.Statement;
import org.volteface.api.report.Cited;

/**
 * A shadow run as JSON; what is null is left out.
 *
 * @param progress how far it is
 * @param changes the findings that would appear, vanish or change
 * @param agreement how far statements agree, by their kind
 * @param failures what the candidate failed on, the first of many
 * @param failed on how many documents it failed
 * @param cases how it stands to what analysts decided
 */
record ShadowJson(
        Progress progress,
        List<Change> changes,
        List<ShadowReport.Agreement> agreement,
        List<String> failures,
        int failed,
        Cases cases) {

    /** How far it is. */
    record Progress(
            long done,
            long total,
            boolean through,
            double perSecond,
            @Nullable String broken) {}

    /** Cases, and those that it breaks or mends. */
    record Cases(long done, long total, List<Case> changes) {}

    /** A case that it breaks or mends. */
    record Case(String id, String what, String matter, String decision, String by, String reason) {
        static Case of(CaseReport.CaseChange change) {
            return new Case(
                    change.id(),
                    lower(change.what()),
                    change.matter(),
                    lower(change.review().decision()),
                    change.review().by(),
                    change.reason());
        }
    }

    /** A finding that would appear, vanish or change. */
    record Change(
            String what, @Nullable Found before, @Nullable Found after, List<Passage> passages) {}

    /** A finding. */
    record Found(String id, String kind, String holder, String topic, String rating, String standing, String why) {
        static Found of(Finding finding) {
            return new Found(
                    finding.id(),
                    lower(finding.kind()),
                    finding.holder().name(),
                    finding.proposition().topic(),
                    finding.verdict().rating().label(),
                    lower(finding.verdict().standing()),
                    finding.verdict().why());
        }
    }

    /** A statement that a finding rests on. */
    record Passage(String statement, String kind, String side, String date, String words, String source) {
        static Passage of(Cited cited) {
            Statement statement = cited.statement();
            return new Passage(
                    statement.id(),
                    lower(statement.kind()),
                    lower(statement.claim().stance().label()),
                    statement.happened().text(),
                    statement.wording().text(),
                    DeploymentWords.source(cited.headline()));
        }
    }

    static ShadowJson of(ShadowReport report) {
        ShadowReport.Progress progress = report.progress();
        return new ShadowJson(
                new Progress(
                        progress.done(),
                        progress.total(),
                        progress.through(),
                        progress.perSecond(),
                        progress.broken().orElse(null)),
                report.changes().stream().map(ShadowJson::change).toList(),
                report.agreement(),
                report.failures(),
                report.failed(),
                new Cases(
                        report.cases().done(),
                        report.cases().total(),
                        report.cases().changes().stream().map(Case::of).toList()));
    }

    private static Change change(FindingChange change) {
        return new Change(
                lower(change.what()),
                found(change.before()),
                found(change.after()),
                change.passages().stream().map(Passage::of).toList());
    }

    private static @Nullable Found found(Optional<Finding> finding) {
        return finding.map(Found::of).orElse(null);
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
