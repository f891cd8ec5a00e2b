package org.volteface.console.rest;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletAsyncSupported;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;
import org.volteface.console.access.Doorkeeper;
import org.volteface.console.deployment.DeploymentDesk;
import org.volteface.console.operation.HealthChecks;
import org.volteface.console.platform.ActiveServices;
import org.volteface.console.report.ReportDesk;
import org.volteface.console.web.Endpoint;

/** The calls for programs. */
@Component(service = Servlet.class, configurationPid = "org.volteface.console.api")
@HttpWhiteboardServletPattern(Operation.ROOT + "/*")
@HttpWhiteboardServletAsyncSupported
@Designate(ocd = ApiConfig.class)
public final class ApiServlet extends Endpoint {
    private final Api api;

    /** Takes the keeper of the sessions, what there is to tell, and what makes reports and deploys. */
    @Activate
    public ApiServlet(
            ApiConfig config,
            @Reference Doorkeeper doorkeeper,
            @Reference ActiveServices services,
            @Reference ReportDesk reports,
            @Reference DeploymentDesk deployments) {
        HealthChecks health = HealthChecks.ofRunning(services);
        api = new Api(
                new ApiParts(services, doorkeeper, reports.work(), deployments.steps(), health::run),
                config.perMinute());
    }

    /** Ends the streams of events. */
    @Deactivate
    public void stop() {
        api.close();
    }

    @Override
    public void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        api.answer(request, response);
    }
}
