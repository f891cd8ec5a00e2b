package org.volteface.shell.server;

import java.io.IOException;
import java.util.Set;
import org.apache.felix.service.command.Descriptor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.volteface.api.operation.Operations;

/** The commands {@code volteface:pause} and {@code volteface:resume}. */
@Component(
        service = HoldCommands.class,
        property = {"osgi.command.scope=volteface", "osgi.command.function=pause", "osgi.command.function=resume"})
public final class HoldCommands {
    private static final String PAUSE = """
            stops redoing what other versions or settings of the analysers made.

            usage: volteface:pause

            What arrives is analysed all the same. It lasts until volteface:resume, also
            over a restart.""";

    private static final String RESUME = """
            goes on with redoing what other versions or settings of the analysers made.

            usage: volteface:resume""";

    private final Operations operations;

    /** Takes what is held. */
    @Activate
    public HoldCommands(@Reference Operations operations) {
        this.operations = operations;
    }

    /** Runs the command {@code pause}. */
    @Descriptor(PAUSE)
    public String pause(String... arguments) throws IOException {
        return Arguments.parse(arguments, 0, Set.of()).help() ? PAUSE : hold(true);
    }

    /** Runs the command {@code resume}. */
    @Descriptor(RESUME)
    public String resume(String... arguments) throws IOException {
        return Arguments.parse(arguments, 0, Set.of()).help() ? RESUME : hold(false);
    }

    private String hold(boolean held) throws IOException {
        operations.holdReanalysis(held);
        long stale = operations.status().pace().stale();
        return "Re-analysis is " + (held ? "paused" : "going on") + ", with " + Phrases.count(stale, "document")
                + " still to be redone.";
    }
}
