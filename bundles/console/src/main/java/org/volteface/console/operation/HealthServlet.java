package org.volteface.console.operation;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;
import org.volteface.console.platform.ActiveServices;
import org.volteface.console.web.Answers;
import org.volteface.console.web.Endpoint;

/** The state of the instance for whoever watches it, without login: 200 when it is ready, else 503, and each check in JSON. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/health")
public final class HealthServlet extends Endpoint {
    private final HealthChecks checks;

    /** Takes what there is to check. */
    @Activate
    public HealthServlet(@Reference ActiveServices services) {
        checks = HealthChecks.ofRunning(services);
    }

    @Override
    public void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<Check> results = checks.run();
        int status = Check.allPassed(results) ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE;
        Answers.send(response, status, "application/json", Check.json(results));
    }
}
