package org.volteface.shell.server;

import java.io.IOException;
import org.apache.felix.service.command.Descriptor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.volteface.api.archive.DocumentQueue;
import org.volteface.api.operation.Operations;

/** The commands {@code volteface:retry} and {@code volteface:reanalyse}. */
@Component(
        service = RepeatCommands.class,
        property = {"osgi.command.scope=volteface", "osgi.command.function=retry", "osgi.command.function=reanalyse"})
public final class RepeatCommands {
    private static final String RETRY = """
            lets documents that were set aside be tried again.

            usage: volteface:retry [DOCUMENT]

            All of them, or one: DOCUMENT is an id, or its first four characters or more.""";

    private static final String REANALYSE = """
            has analysed documents analysed again, in the background.

            usage: volteface:reanalyse [DOCUMENT]

            All of them, or one: DOCUMENT is an id, or its first four characters or more. What was found
            stays in force until it is replaced; volteface:status shows how much is left.""";

    private final Repetition repetition;

    /** Takes what does it, and where the documents are. */
    @Activate
    public RepeatCommands(@Reference Operations operations, @Reference DocumentQueue queue) {
        this.repetition = new Repetition(operations, queue);
    }

    /** Runs the command {@code retry}. */
    @Descriptor(RETRY)
    public String retry(@Descriptor("a document") String... arguments) throws IOException {
        return repetition.run(arguments, RETRY, repetition::retry);
    }

    /** Runs the command {@code reanalyse}. */
    @Descriptor(REANALYSE)
    public String reanalyse(@Descriptor("a document") String... arguments) throws IOException {
        return repetition.run(arguments, REANALYSE, repetition::reanalyse);
    }
}
