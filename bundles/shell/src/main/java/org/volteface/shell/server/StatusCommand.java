package org.volteface.shell.server;

import java.util.Set;
import org.apache.felix.service.command.Descriptor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.volteface.api.operation.Operations;

/** The command {@code volteface:status}. */
@Component(
        service = StatusCommand.class,
        property = {"osgi.command.scope=volteface", "osgi.command.function=status"})
public final class StatusCommand {
    private static final String HELP = """
            shows how the analysis goes.

            usage: volteface:status

            How many documents wait, are analysed and set aside; what the archive holds; how fast it
            goes; how much is still to be redone after an analyser changed; and of each step its
            analyser, how much is in it now, and why it stands still.""";

    private final Operations operations;

    /** Takes what it asks. */
    @Activate
    public StatusCommand(@Reference Operations operations) {
        this.operations = operations;
    }

    /** Runs the command. */
    @Descriptor(HELP)
    public String status(@Descriptor("--help") String... arguments) {
        return Arguments.parse(arguments, 0, Set.of()).help()
                ? HELP
                : StatusPage.of(operations.status(), operations.isReanalysisHeld());
    }
}
