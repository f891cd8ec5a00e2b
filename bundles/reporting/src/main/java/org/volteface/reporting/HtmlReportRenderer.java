package org.volteface.reporting;

import java.io.IOException;
import java.io.Writer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.volteface.api.report.Report;
import org.volteface.api.report.ReportRenderer;

/**
 * Reports as one page that needs nothing else: no script, no font, no picture from elsewhere. An element that holds the name of an actor
 * says whose by its attribute {@code data-actor}, from which whoever serves the page can make a link. The page's own policy lets a server
 * add a style sheet and forms of its own, and nothing else.
 */
@Component
public final class HtmlReportRenderer implements ReportRenderer {
    private final HtmlFrame frame;

    /** Loads the style and the symbols. */
    @Activate
    public HtmlReportRenderer() {
        this.frame = HtmlFrame.load();
    }

    @Override
    public String format() {
        return "html";
    }

    @Override
    public String mediaType() {
        return "text/html";
    }

    @Override
    public String label() {
        return "Web page (HTML)";
    }

    @Override
    public void render(Report report, Writer out) throws IOException {
        Markup page = new Markup();
        frame.write(report, page);
        out.write(page.toString());
        out.flush();
    }
}
