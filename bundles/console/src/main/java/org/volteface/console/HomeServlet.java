package org.volteface.console;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** The way from the root to the findings, and the answer to every path that nothing else answers. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/")
public final class HomeServlet extends Endpoint {
    /** Needs nothing. */
    @Activate
    public HomeServlet() {}

    @Override
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getRequestURI().equals("/")) {
            Answers.leadTo(response, LocalPath.HOME);
        } else {
            Answers.message(request, response, Message.notFound("There is no such page."));
        }
    }
}
