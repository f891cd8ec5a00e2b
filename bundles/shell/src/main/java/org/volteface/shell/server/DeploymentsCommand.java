package org.volteface.shell.server;

import java.util.Set;
import org.apache.felix.service.command.Descriptor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.volteface.api.deployment.Deployment;

/** The command {@code volteface:deployments}. */
@Component(
        service = DeploymentsCommand.class,
        property = {"osgi.command.scope=volteface", "osgi.command.function=deployments"})
public final class DeploymentsCommand {
    private static final String HELP = """
            shows what was deployed: all attempts, or one with all that is known of it.

            usage: volteface:deployments [NUMBER] [--limit N] [--show all|progress]

            The latest 20, or N. With the NUMBER of one that runs in shadow, or did: which findings would
            appear, vanish or change, with their passages, which cases it would break, and how far
            statements agree. --show progress tells in one line how far the shadow run is.""";

    private final DeploymentDesk desk;

    /** Takes what deploys. */
    @Activate
    public DeploymentsCommand(@Reference Deployment deployment) {
        this.desk = new DeploymentDesk(deployment);
    }

    /** Runs the command. */
    @Descriptor(HELP)
    public String deployments(@Descriptor("the number of an attempt") String... arguments) {
        Arguments given = Arguments.parse(arguments, 1, Set.of("--limit", "--show"));
        return given.help() ? HELP : desk.show(given);
    }
}
