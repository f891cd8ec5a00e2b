package org.volteface.console.login;

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
import org.volteface.console.web.Endpoint;

/** The page to log in on, and the way out. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern({"/login", "/logout"})
// Forms that are kept through a login may be longer than others. Nothing of strangers is put into files.
@HttpWhiteboardServletMultipart(maxFileSize = 4 << 20, maxRequestSize = 4 << 20, fileSizeThreshold = 4 << 20)
public final class LoginServlet extends Endpoint {
    private final LoginPage page;

    /** Takes the keeper of the sessions. */
    @Activate
    public LoginServlet(@Reference Doorkeeper doorkeeper) {
        page = new LoginPage(doorkeeper);
    }

    @Override
    public void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        page.answer(request, response);
    }
}
