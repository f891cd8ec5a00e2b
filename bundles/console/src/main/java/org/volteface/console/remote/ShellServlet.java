package org.volteface.console.remote;

import jakarta.servlet.Servlet;
import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.felix.service.command.CommandProcessor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;
import org.volteface.console.access.Doorkeeper;
import org.volteface.console.access.InstanceFile;
import org.volteface.console.web.Endpoint;

/** Commands from this machine, let in by the token that lies in the data folder for as long as they can be run. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern(RemoteShell.PATH)
public final class ShellServlet extends Endpoint {
    private final InstanceFile instance;
    private final RemoteShell shell;

    /** Takes the token's keeper and what runs commands. */
    @Activate
    public ShellServlet(@Reference Doorkeeper doorkeeper, @Reference CommandProcessor processor) {
        instance = doorkeeper.instance();
        shell = new RemoteShell(instance, new GogoShell(processor));
    }

    /** Tells where commands are taken, as they are now. */
    @Override
    public void init(ServletConfig config) throws ServletException {
        super.init(config);
        try {
            instance.write();
        } catch (IOException e) {
            throw new ServletException("the file for commands cannot be written", e);
        }
    }

    @Override
    public void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        shell.answer(request, response);
    }

    /** Tells nobody any more. */
    @Deactivate
    public void stop() throws IOException {
        instance.delete();
    }
}
