package org.volteface.console.web;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletErrorPage;

/** The page for what went wrong: it tells the reader nothing of the inside, which the server has logged already. */
@Component(service = Servlet.class)
@HttpWhiteboardServletErrorPage(errorPage = {"4xx", "5xx", "java.lang.Throwable"})
public final class ErrorServlet extends Endpoint {
    /** Needs nothing. */
    @Activate
    public ErrorServlet() {}

    @Override
    public void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        int status = response.getStatus();
        boolean ours = status >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
        Answers.message(
                request,
                response,
                ours
                        ? new Message(status, "Something went wrong", "The reason is in the log.")
                        : new Message(status, "Not possible", "The server answers this request with " + status + "."));
    }
}
