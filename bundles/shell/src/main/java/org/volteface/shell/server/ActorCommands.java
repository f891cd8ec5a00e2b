package org.volteface.shell.server;

import java.io.IOException;
import java.util.Set;
import org.apache.felix.service.command.Descriptor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.volteface.api.actor.ActorDecision.Kind;
import org.volteface.api.archive.StatementArchive;
import org.volteface.api.operation.ActorOperations;

/** The commands {@code volteface:actor}, {@code volteface:merge}, {@code volteface:split} and {@code volteface:undo}. */
@Component(
        service = ActorCommands.class,
        property = {
            "osgi.command.scope=volteface",
            "osgi.command.function=actor",
            "osgi.command.function=merge",
            "osgi.command.function=split",
            "osgi.command.function=undo"
        })
public final class ActorCommands {
    private static final String ACTOR = """
            shows which actors are one, and what shows it.

            usage: volteface:actor [ACTOR]

            Of one actor, or all decisions of people where none is named. ACTOR is an id, a name or a part
            of one.""";

    private static final String MERGE = """
            decides that two actors are one.

            usage: volteface:merge ACTOR OTHER [--why REASON] [--by NAME]

            ACTOR is told of as OTHER from now on. What both said is held against each other in the
            background, and findings come and go with it. volteface:undo takes it back.""";

    private static final String SPLIT = """
            decides that two actors are not one.

            usage: volteface:split ACTOR OTHER [--why REASON] [--by NAME]

            Whatever made them one counts no more. volteface:undo takes it back.""";

    private static final String UNDO = """
            takes a decision on actors back.

            usage: volteface:undo DECISION [--why REASON] [--by NAME]

            DECISION is a number that volteface:actor shows. The decision and its end stay on record.""";

    private static final Set<String> OPTIONS = Set.of("--why", "--by");
    private final ActorDesk desk;

    /** Takes what it reads, and what decides. */
    @Activate
    public ActorCommands(@Reference StatementArchive archive, @Reference ActorOperations operations) {
        this.desk = new ActorDesk(archive, operations);
    }

    /** Runs the command {@code actor}. */
    @Descriptor(ACTOR)
    public String actor(@Descriptor("an actor") String... arguments) {
        Arguments given = Arguments.parse(arguments, 1, Set.of());
        return given.help() ? ACTOR : desk.show(given.word());
    }

    /** Runs the command {@code merge}. */
    @Descriptor(MERGE)
    public String merge(@Descriptor("two actors") String... arguments) throws IOException {
        Arguments given = Arguments.parse(arguments, 2, OPTIONS);
        return given.help() ? MERGE : desk.decide(Kind.MERGE, given);
    }

    /** Runs the command {@code split}. */
    @Descriptor(SPLIT)
    public String split(@Descriptor("two actors") String... arguments) throws IOException {
        Arguments given = Arguments.parse(arguments, 2, OPTIONS);
        return given.help() ? SPLIT : desk.decide(Kind.SPLIT, given);
    }

    /** Runs the command {@code undo}. */
    @Descriptor(UNDO)
    public String undo(@Descriptor("a decision") String... arguments) throws IOException {
        Arguments given = Arguments.parse(arguments, 1, OPTIONS);
        return given.help() ? UNDO : desk.undo(given);
    }
}
