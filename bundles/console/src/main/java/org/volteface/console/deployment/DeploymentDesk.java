package org.volteface.console.deployment;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardResource;
import org.volteface.console.platform.ActiveServices;

/** The one place where pages and programs have steps of a deployment taken, with the threads for that, and the style and the script of the pages. */
@Component(service = DeploymentDesk.class)
@HttpWhiteboardResource(pattern = "/deployment/*", prefix = "/org/volteface/console/deployment")
public final class DeploymentDesk {
    private final DeploymentWork work = new DeploymentWork();
    private final DeploymentSteps steps;

    /** Takes what deploys, as it comes and goes. */
    @Activate
    public DeploymentDesk(@Reference ActiveServices services) {
        steps = new DeploymentSteps(services, work);
    }

    /** What takes the steps. */
    public DeploymentSteps steps() {
        return steps;
    }

    /** Ends the threads. */
    @Deactivate
    public void close() {
        work.close();
    }
}
