package org.volteface.reporting;

import java.util.OptionalLong;
import org.volteface.api.archive.ArchiveView;
import org.volteface.api.report.ArchiveState;
import org.volteface.api.report.Report;
import org.volteface.api.report.ReportBasis;
import org.volteface.api.report.ReportRequest;

/** The composer of a report that is of one state of the archive, as far as that holds still. */
final class OneStateComposer {
    /** So often a report is composed again because the archive changed meanwhile. */
    private static final int MOST_AGAIN = 2;

    private final ArchiveView archive;

    OneStateComposer(ArchiveView archive) {
        this.archive = archive;
    }

    Report compose(ReportRequest request) {
        for (int again = 0; ; again++) {
            OptionalLong before = archive.lastChange();
            Report report = composeOnce(request);
            if (archive.lastChange().equals(before)) {
                return report;
            }
            if (again == MOST_AGAIN) {
                return withoutState(report);
            }
        }
    }

    /** What was read while the archive went on changing is of no one state, and names none. */
    private static Report withoutState(Report report) {
        ReportBasis basis = report.basis();
        ArchiveState state =
                new ArchiveState(basis.archive().counts(), basis.archive().latestDay(), OptionalLong.empty());
        return new Report(
                report.request(),
                report.title(),
                report.summary(),
                report.sections(),
                new ReportBasis(basis.scope(), basis.names(), state, basis.analysers()));
    }

    private Report composeOnce(ReportRequest request) {
        Excerpt excerpt = new Excerpt(archive, request);
        Report report =
                switch (request.kind()) {
                    case FINDINGS -> new FindingsComposer(excerpt).compose(request);
                    case ACTOR -> new ActorComposer(excerpt).compose(request);
                    case PROMISES -> new PromisesComposer(excerpt).compose(request);
                };
        return new Report(
                request,
                report.title(),
                report.summary(),
                report.sections(),
                new BasisComposer(archive).compose(request.scope(), report));
    }
}
