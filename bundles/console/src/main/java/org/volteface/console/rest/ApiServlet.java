package org.volteface.console.rest;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletAsyncSupported;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;
import org.volteface.console.access.Doorkeeper;
import org.volteface.console.platform.ActiveServices;
import org.volteface.console.web.Endpoint;

/** The calls for programs. */
@Component(service = Servlet.class, configurationPid = "org.volteface.console.api")
@HttpWhiteboardServletPattern(Operation.ROOT + "/*")
@HttpWhiteboardServletAsyncSupported
@Designate(ocd = ApiServlet.Config.class)
public final class ApiServlet extends Endpoint {
    /** What an admin can set. */
    @ObjectClassDefinition(name = "Volteface calls", description = "The calls for programs below /api/v1")
    public @interface Config {
        /** How many calls a minute. */
        @AttributeDefinition(description = "How many calls a minute one user may make from one address.", min = "1")
        int perMinute() default 1200;
    }

    private final Api api;

    /** Takes the keeper of the sessions, and what there is to tell. */
    @Activate
    public ApiServlet(Config config, @Reference Doorkeeper doorkeeper, @Reference ActiveServices services) {
        api = new Api(services, doorkeeper, config.perMinute());
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
