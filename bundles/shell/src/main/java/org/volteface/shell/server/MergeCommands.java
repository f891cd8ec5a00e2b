package org.volteface.shell.server;

import java.io.IOException;
import org.apache.felix.service.command.Descriptor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.volteface.api.actor.ActorDecision.Kind;
import org.volteface.api.archive.StatementArchive;
import org.volteface.api.operation.ActorOperations;

/** The commands {@code volteface:merge} and {@code volteface:split}. */
@Component(
        service = MergeCommands.class,
        property = {"osgi.command.scope=volteface", "osgi.command.function=merge", "osgi.command.function=split"})
public final class MergeCommands {
    private static final String MERGE = """
            decides that two actors are one.

            usage: volteface:merge ACTOR OTHER [--why REASON] [--by NAME]

            ACTOR is told of as OTHER from now on. What both said is held against each other in the
            background, and findings come and go with it. volteface:undo takes it back.""";

    private static final String SPLIT = """
            decides that two actors are not one.

            usage: volteface:split ACTOR OTHER [--why REASON] [--by NAME]

            Whatever made them one counts no more. volteface:undo takes it back.""";

    private final ActorDesk desk;

    /** Takes what it reads, and what decides. */
    @Activate
    public MergeCommands(@Reference StatementArchive archive, @Reference ActorOperations operations) {
        this.desk = new ActorDesk(archive, operations);
    }

    /** Runs the command {@code merge}. */
    @Descriptor(MERGE)
    public String merge(@Descriptor("two actors") String... arguments) throws IOException {
        Arguments given = Arguments.parse(arguments, 2, ActorDesk.OPTIONS);
        return given.help() ? MERGE : desk.decide(Kind.MERGE, given);
    }

    /** Runs the command {@code split}. */
    @Descriptor(SPLIT)
    public String split(@Descriptor("two actors") String... arguments) throws IOException {
        Arguments given = Arguments.parse(arguments, 2, ActorDesk.OPTIONS);
        return given.help() ? SPLIT : desk.decide(Kind.SPLIT, given);
    }
}
