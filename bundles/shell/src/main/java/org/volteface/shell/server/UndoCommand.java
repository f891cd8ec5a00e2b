package org.volteface.shell.server;

import java.io.IOException;
import org.apache.felix.service.command.Descriptor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.volteface.api.archive.StatementArchive;
import org.volteface.api.operation.ActorOperations;

/** The command {@code volteface:undo}. */
@Component(
        service = UndoCommand.class,
        property = {"osgi.command.scope=volteface", "osgi.command.function=undo"})
public final class UndoCommand {
    private static final String UNDO = """
            takes a decision on actors back.

            usage: volteface:undo DECISION [--why REASON] [--by NAME]

            DECISION is a number that volteface:actor shows. The decision and its end stay on record.""";

    private final ActorDesk desk;

    /** Takes what it reads, and what decides. */
    @Activate
    public UndoCommand(@Reference StatementArchive archive, @Reference ActorOperations operations) {
        this.desk = new ActorDesk(archive, operations);
    }

    /** Runs the command {@code undo}. */
    @Descriptor(UNDO)
    public String undo(@Descriptor("a decision") String... arguments) throws IOException {
        Arguments given = Arguments.parse(arguments, 1, ActorDesk.OPTIONS);
        return given.help() ? UNDO : desk.undo(given);
    }
}
