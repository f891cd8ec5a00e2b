package org.volteface.console.deployment;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardResource;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;
import org.volteface.console.access.Doorkeeper;
import org.volteface.console.login.ApiGuard;
import org.volteface.console.platform.ActiveServices;
import org.volteface.console.web.Endpoint;

/** Deployments for programs, and the style and the script of the pages for people. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern({DeploymentsApi.PATH, DeploymentsApi.PATH + "/*"})
@HttpWhiteboardResource(pattern = "/deployment/*", prefix = "/org/volteface/console/deployment")
public final class DeploymentsServlet extends Endpoint {
    private final ApiGuard guard;
    private final DeploymentsApi api;

    /** Takes the keeper of the account, what there is to tell, and what steps are done on. */
    @Activate
    public DeploymentsServlet(
            @Reference Doorkeeper doorkeeper, @Reference ActiveServices services, @Reference DeploymentDesk desk) {
        guard = new ApiGuard(doorkeeper.entrance(), doorkeeper.instance());
        api = new DeploymentsApi(services, desk.steps());
    }

    @Override
    public void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        api.answer(request, response, guard);
    }
}
