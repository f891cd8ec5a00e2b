package org.volteface.console.rest;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.volteface.api.contradiction.Finding;
import org.volteface.api.deployment.CaseReport;
import org.volteface.api.deployment.FindingChange;
import org.volteface.api.deployment.ShadowReport;
import org.volteface.api.model.Statement;
import org.volteface.api.report.Cited;
import org.volteface.console.deployment.DeploymentWords;

/**
 * A shadow run.
 *
 * @param progress how far it is
 * @param changes the findings that would appear, vanish or change
 * @param agreement how far statements agree, by their kind
 * @param failures what the candidate failed on, the first of many
 * @param failed on how many documents it failed
 * @param cases how it stands to what analysts decided
 */
record ShadowResource(
        ShadowProgress progress,
        List<ShadowChange> changes,
        List<ShadowReport.Agreement> agreement,
        List<String> failures,
        int failed,
        ShadowCases cases) {

    /** How far it is. */
    record ShadowProgress(
            long done,
            long total,
            boolean through,
            double perSecond,
            @Nullable String broken) {}

    /** Cases, and those that it breaks or mends. */
    record ShadowCases(long done, long total, List<ShadowCase> changes) {}

    /** A case that it breaks or mends. */
    record ShadowCase(String id, String what, String matter, String decision, String by, String reason) {
        static ShadowCase of(CaseReport.CaseChange change) {
            return new ShadowCase(
                    change.id(),
                    Names.of(change.what()),
                    change.matter(),
                    Names.of(change.review().decision()),
                    change.review().by(),
                    change.reason());
        }
    }

    /** A finding that would appear, vanish or change. */
    record ShadowChange(
            String what,
            @Nullable ShadowFinding before,
            @Nullable ShadowFinding after,
            List<ShadowPassage> passages) {}

    /** A finding. */
    record ShadowFinding(
            String id, String kind, String holder, String topic, String rating, String standing, String why) {
        static ShadowFinding of(Finding finding) {
            return new ShadowFinding(
                    finding.id(),
                    Names.of(finding.kind()),
                    finding.holder().name(),
                    finding.proposition().topic(),
                    finding.verdict().rating().label(),
                    Names.of(finding.verdict().standing()),
                    finding.verdict().why());
        }
    }

    /** A statement that a finding rests on. */
    record ShadowPassage(String statement, String kind, String side, String date, String words, String source) {
        static ShadowPassage of(Cited cited) {
            Statement statement = cited.statement();
            return new ShadowPassage(
                    statement.id(),
                    Names.of(statement.kind()),
                    Names.of(statement.claim().stance().label()),
                    statement.happened().text(),
                    statement.wording().text(),
                    DeploymentWords.source(cited.headline()));
        }
    }

    static ShadowResource of(ShadowReport report) {
        ShadowReport.Progress progress = report.progress();
        return new ShadowResource(
                new ShadowProgress(
                        progress.done(),
                        progress.total(),
                        progress.through(),
                        progress.perSecond(),
                        progress.broken().orElse(null)),
                report.changes().stream().map(ShadowResource::change).toList(),
                report.agreement(),
                report.failures(),
                report.failed(),
                new ShadowCases(
                        report.cases().done(),
                        report.cases().total(),
                        report.cases().changes().stream().map(ShadowCase::of).toList()));
    }

    private static ShadowChange change(FindingChange change) {
        return new ShadowChange(
                Names.of(change.what()),
                found(change.before()),
                found(change.after()),
                change.passages().stream().map(ShadowPassage::of).toList());
    }

    private static @Nullable ShadowFinding found(Optional<Finding> finding) {
        return finding.map(ShadowFinding::of).orElse(null);
    }
}
