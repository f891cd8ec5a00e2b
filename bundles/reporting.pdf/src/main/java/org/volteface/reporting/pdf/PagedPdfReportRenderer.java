package org.volteface.reporting.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.volteface.api.report.Report;
import org.volteface.api.report.ReportRenderer;

/** Reports as PDF: the page for paper, set on pages, with its fonts inside. */
@Component(service = ReportRenderer.class, property = "format=pdf")
public final class PagedPdfReportRenderer implements ReportRenderer {
    private final PdfPress press;

    /** Takes what makes the page for paper. */
    @Activate
    public PagedPdfReportRenderer(@Reference(target = "(format=print)") ReportRenderer paper) {
        this.press = new PdfPress(paper);
    }

    @Override
    public String format() {
        return "pdf";
    }

    @Override
    public String mediaType() {
        return "application/pdf";
    }

    @Override
    public String label() {
        return "PDF";
    }

    @Override
    public boolean isText() {
        return false;
    }

    @Override
    public void render(Report report, Writer out) {
        throw new UnsupportedOperationException("a PDF is no text");
    }

    @Override
    public void write(Report report, OutputStream out) throws IOException {
        press.print(report, out);
        out.flush();
    }
}
