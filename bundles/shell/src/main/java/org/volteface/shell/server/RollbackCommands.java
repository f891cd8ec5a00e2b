package org.volteface.shell.server;

import java.io.IOException;
import java.util.Set;
import org.apache.felix.service.command.Descriptor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.volteface.api.deployment.Deployment;

/** The commands {@code volteface:rollback} and {@code volteface:undeploy}. */
@Component(
        service = RollbackCommands.class,
        property = {"osgi.command.scope=volteface", "osgi.command.function=rollback", "osgi.command.function=undeploy"})
public final class RollbackCommands {
    private static final String ROLLBACK = """
            takes back the latest step that still holds: ends a shadow run, takes settings back that were
            applied, or puts back in force what was before.

            usage: volteface:rollback [NUMBER] [--by NAME]

            With the NUMBER of an attempt, its shadow run is ended, or its settings are taken back; of one
            that was in force once, what was in force after it is put back in force, byte for byte.""";

    private static final String UNDEPLOY = """
            takes a deployed bundle out; what provided its roles before provides them again.

            usage: volteface:undeploy NAME [--by NAME]

            NAME is the symbolic name of the bundle.""";

    private final DeploymentDesk desk;

    /** Takes what deploys. */
    @Activate
    public RollbackCommands(@Reference Deployment deployment) {
        this.desk = new DeploymentDesk(deployment);
    }

    /** Runs the command {@code rollback}. */
    @Descriptor(ROLLBACK)
    public String rollback(@Descriptor("the number of an attempt") String... arguments) throws IOException {
        Arguments given = Arguments.parse(arguments, 1, Set.of("--by"));
        return given.help() ? ROLLBACK : desk.rollback(given);
    }

    /** Runs the command {@code undeploy}. */
    @Descriptor(UNDEPLOY)
    public String undeploy(@Descriptor("a symbolic name") String... arguments) throws IOException {
        Arguments given = Arguments.parse(arguments, 1, Set.of("--by"));
        return given.help() ? UNDEPLOY : desk.undeploy(given);
    }
}
