package org.volteface.console.access;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;
import org.volteface.console.web.Answers;
import org.volteface.console.web.Endpoint;
import org.volteface.console.web.LocalPath;
import org.volteface.console.web.Message;

/** The way from the root to the findings, and the answer to every path that nothing else answers. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/")
public final class HomeServlet extends Endpoint {
    /** Needs nothing. */
    @Activate
    public HomeServlet() {}

    @Override
    public void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getRequestURI().equals("/")) {
            Answers.leadTo(response, LocalPath.HOME);
        } else {
            Answers.message(request, response, Message.notFound("There is no such page."));
        }
    }
}
