package org.volteface.reporting;

import java.io.IOException;
import java.io.Writer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.volteface.api.report.Report;
import org.volteface.api.report.ReportRenderer;

/**
 * Reports as a page made for paper: well-formed XHTML with charts of its own and a style of CSS 2.1 and paged media, which a browser can
 * print and from which the PDF is made. It is found as the service with the property {@code format=print}.
 */
@Component(property = "format=print")
public final class PrintReportRenderer implements ReportRenderer {
    private final PrintPage page;

    /** Loads the style. */
    @Activate
    public PrintReportRenderer() {
        this.page = PrintPage.load();
    }

    @Override
    public String format() {
        return "print";
    }

    @Override
    public String mediaType() {
        return "application/xhtml+xml";
    }

    @Override
    public String extension() {
        return "xhtml";
    }

    @Override
    public String label() {
        return "Page for paper (XHTML)";
    }

    @Override
    public void render(Report report, Writer out) throws IOException {
        out.write(page.of(report));
        out.flush();
    }
}
