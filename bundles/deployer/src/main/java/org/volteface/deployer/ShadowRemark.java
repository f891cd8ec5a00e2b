package org.volteface.deployer;

import java.util.Optional;
import org.volteface.api.deployment.CaseReport;
import org.volteface.api.deployment.ShadowReport;

/** What is to be known of a promotion that did not wait for the shadow run. */
final class ShadowRemark {
    private ShadowRemark() {}

    /** In words for a person; empty where the run was through. */
    static String of(Optional<ShadowReport> report) {
        if (report.isEmpty()) {
            return "promoted without a shadow run: what it changes is not known";
        }
        ShadowReport.Progress progress = report.get().progress();
        if (progress.through()) {
            return "";
        }
        CaseReport cases = report.get().cases();
        String tried = cases.total() == 0 ? "" : ", " + cases.done() + " of " + cases.total() + " cases";
        return "promoted before its shadow run was through, at " + progress.done() + " of " + progress.total()
                + " documents" + tried
                + progress.broken().map(why -> " (" + why + ")").orElse("")
                + ": which findings it changes is not known, nor how it does on the rest";
    }
}
