package org.volteface.console.site;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletMultipart;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;
import org.volteface.console.access.Doorkeeper;
import org.volteface.console.login.PageGuard;
import org.volteface.console.platform.ActiveServices;
import org.volteface.console.report.ReportDesk;
import org.volteface.console.web.Endpoint;

/** The pages of the site, and the answer to every path that nothing else answers. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern({"/", "/assets/*"})
@HttpWhiteboardServletMultipart(maxFileSize = 16 << 20, maxRequestSize = 64 << 20, fileSizeThreshold = 1 << 20)
public final class SiteServlet extends Endpoint {
    private final PageGuard guard;
    private final Site site;

    /** Takes the keeper of the sessions, what there is to show, and what makes reports. */
    @Activate
    public SiteServlet(
            @Reference Doorkeeper doorkeeper, @Reference ActiveServices services, @Reference ReportDesk reports) {
        guard = new PageGuard(doorkeeper);
        site = new Site(services, doorkeeper, reports.work());
    }

    @Override
    public void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        // The filter before all pages is a service of its own: where it is not there the pages stay closed.
        if (guard.admits(request, response)) {
            site.answer(request, response);
        }
    }
}
