package org.volteface.shell.server;

import java.util.ArrayList;
import java.util.List;
import org.volteface.api.archive.ArchiveView;
import org.volteface.api.contradiction.StatusChange;
import org.volteface.api.model.Edtf;
import org.volteface.api.model.PromiseStatus;
import org.volteface.api.report.Cited;
import org.volteface.api.report.PromiseSection;
import org.volteface.api.report.Report;
import org.volteface.api.report.ReportRequest;
import org.volteface.api.report.Reports;

/** Reports on promises as a test wants them, and what was asked for. */
final class Promised implements Reports {
    /** What was asked for, in that order. */
    final List<ReportRequest> requests = new ArrayList<>();

    private final List<PromiseSection> promises;

    private Promised(List<PromiseSection> promises) {
        this.promises = promises;
    }

    static Promised none() {
        return new Promised(List.of());
    }

    /** The board's promise, which came to nothing at first and was broken by its act. */
    static Promised broken(boolean vague) {
        String promise = Ferry.id(1);
        return new Promised(List.of(new PromiseSection(
                new Cited(
                        Ferry.said(1),
                        Ferry.headline(Ferry.said(1).timing().said().earliest())),
                List.of(),
                PromiseStatus.BROKEN,
                List.of(
                        new StatusChange(
                                promise,
                                PromiseStatus.NOT_YET_RATED,
                                new Edtf("2023-03-01"),
                                List.of(promise),
                                "nothing known tells",
                                vague),
                        new StatusChange(
                                promise,
                                PromiseStatus.BROKEN,
                                new Edtf("2024-03-01"),
                                List.of(promise, Ferry.id(5)),
                                "it was broken")))));
    }

    @Override
    public Report compose(ReportRequest request, ArchiveView archive) {
        requests.add(request);
        return new Report(request, "1 promise", "Of 1 promise, 1 broken.", List.copyOf(promises));
    }
}
