package org.volteface.shell.server;

import java.io.IOException;
import java.util.Set;
import org.apache.felix.service.command.Descriptor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.volteface.api.deployment.Deployment;

/** The commands {@code volteface:deploy} and {@code volteface:promote}. */
@Component(
        service = DeployCommands.class,
        property = {"osgi.command.scope=volteface", "osgi.command.function=deploy", "osgi.command.function=promote"})
public final class DeployCommands {
    private static final String DEPLOY = """
            puts a bundle into the running system, as far as nobody has to decide.

            usage: volteface:deploy FILE [--force] [--by NAME]

            The file is copied, looked at and tried out, and begins to run in shadow, beside what is in
            force. volteface:deployments NUMBER shows what it would change; volteface:promote puts it in
            force, volteface:rollback ends it. Where there is nothing to compare on, it is put in force
            at once. --force lets it restart the platform itself.""";

    private static final String PROMOTE = """
            puts in force what runs in shadow.

            usage: volteface:promote [NUMBER] [--by NAME]

            NUMBER is that of the attempt, where several run. If what is put in force does not work, what
            was in force before is so again, and the reason is told.""";

    private final DeploymentDesk desk;

    /** Takes what deploys. */
    @Activate
    public DeployCommands(@Reference Deployment deployment) {
        this.desk = new DeploymentDesk(deployment);
    }

    /** Runs the command {@code deploy}. */
    @Descriptor(DEPLOY)
    public String deploy(@Descriptor("the file of a bundle") String... arguments) throws IOException {
        Arguments given = Arguments.parse(arguments, 1, Set.of("--by"), Set.of("--force"));
        return given.help() ? DEPLOY : desk.deploy(given);
    }

    /** Runs the command {@code promote}. */
    @Descriptor(PROMOTE)
    public String promote(@Descriptor("the number of an attempt") String... arguments) throws IOException {
        Arguments given = Arguments.parse(arguments, 1, Set.of("--by"));
        return given.help() ? PROMOTE : desk.promote(given);
    }
}
