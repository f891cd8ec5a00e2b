package org.volteface.console.report;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;
import org.volteface.console.access.Doorkeeper;
import org.volteface.console.access.PageGuard;
import org.volteface.console.platform.ActiveServices;
import org.volteface.console.web.Endpoint;

/** The reports as pages, and as files in every other format that there is. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern({"/findings", "/promises", "/actor"})
public final class ReportServlet extends Endpoint {
    private final PageGuard guard;
    private final ReportPages pages;

    /** Takes the keeper of the sessions, and what there is to report on. */
    @Activate
    public ReportServlet(@Reference Doorkeeper doorkeeper, @Reference ActiveServices services) {
        guard = new PageGuard(doorkeeper.entrance());
        pages = new ReportPages(services);
    }

    @Override
    public void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        // The filter before all pages is a service of its own: where it is not there the reports stay closed.
        if (guard.admits(request, response)) {
            pages.answer(request, response);
        }
    }
}
