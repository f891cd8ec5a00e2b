package org.volteface.console.operation;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.felix.webconsole.servlet.AbstractServlet;
import org.apache.felix.webconsole.servlet.ServletConstants;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.volteface.console.platform.ActiveServices;

/** The admin's page in the Felix Web Console: the queue, the steps, what was set aside, and what was found last. */
@Component(
        service = Servlet.class,
        property = {
            ServletConstants.PLUGIN_LABEL + "=" + OperationsPage.LABEL,
            ServletConstants.PLUGIN_TITLE + "=Volteface",
            ServletConstants.PLUGIN_CATEGORY + "=Volteface"
        })
public final class OperationsPlugin extends AbstractServlet {
    private static final long serialVersionUID = 1L;

    private final transient OperationsPage page;

    /** Takes what there is to show. */
    @Activate
    public OperationsPlugin(@Reference ActiveServices services) {
        page = new OperationsPage(services);
    }

    /** Writes the page between the console's head and foot. */
    @Override
    public void renderContent(HttpServletRequest request, HttpServletResponse response) throws IOException {
        page.show(request, response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        page.act(request, response);
    }
}
