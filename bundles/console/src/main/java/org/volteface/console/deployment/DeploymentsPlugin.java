package org.volteface.console.deployment;

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

/** The admin's pages on deployments in the Felix Web Console. */
@Component(
        service = Servlet.class,
        property = {
            ServletConstants.PLUGIN_LABEL + "=" + DeploymentsPage.LABEL,
            ServletConstants.PLUGIN_TITLE + "=Deployment",
            ServletConstants.PLUGIN_CATEGORY + "=Volteface"
        })
public final class DeploymentsPlugin extends AbstractServlet {
    private static final long serialVersionUID = 1L;

    private final transient DeploymentsPage page;

    /** Takes what there is to show, and what steps are done on. */
    @Activate
    public DeploymentsPlugin(@Reference ActiveServices services, @Reference DeploymentDesk desk) {
        page = new DeploymentsPage(services, desk.steps());
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
