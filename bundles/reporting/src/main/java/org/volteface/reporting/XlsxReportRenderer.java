package org.volteface.reporting;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.volteface.api.report.Report;
import org.volteface.api.report.ReportRenderer;

/** Reports as a workbook for spreadsheet programs: findings, statements, promises, and what they rest on. */
@Component
public final class XlsxReportRenderer implements ReportRenderer {
    /** Needs nothing. */
    @Activate
    public XlsxReportRenderer() {}

    @Override
    public String format() {
        return "xlsx";
    }

    @Override
    public String mediaType() {
        return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    }

    @Override
    public String label() {
        return "Workbook (XLSX)";
    }

    @Override
    public boolean isText() {
        return false;
    }

    @Override
    public void render(Report report, Writer out) {
        throw new UnsupportedOperationException("a workbook is no text");
    }

    @Override
    public void write(Report report, OutputStream out) throws IOException {
        XlsxWorkbook.write(report, out);
        out.flush();
    }
}
