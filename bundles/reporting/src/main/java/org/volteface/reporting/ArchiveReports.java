package org.volteface.reporting;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.volteface.api.archive.ArchiveView;
import org.volteface.api.report.Report;
import org.volteface.api.report.ReportRequest;
import org.volteface.api.report.Reports;

/** The composer of the three reports: on findings, on one actor, on promises. */
@Component
public final class ArchiveReports implements Reports {
    /** Needs nothing. */
    @Activate
    public ArchiveReports() {}

    @Override
    public Report compose(ReportRequest request, ArchiveView archive) {
        return new OneStateComposer(archive).compose(request);
    }
}
