package org.volteface.shell.server;

import java.util.Set;
import org.apache.felix.service.command.Descriptor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.volteface.api.archive.StatementArchive;
import org.volteface.api.operation.ActorOperations;

/** The command {@code volteface:actor}. */
@Component(
        service = ActorCommand.class,
        property = {"osgi.command.scope=volteface", "osgi.command.function=actor"})
public final class ActorCommand {
    private static final String ACTOR = """
            shows which actors are one, and what shows it.

            usage: volteface:actor [ACTOR]

            Of one actor, or all decisions of people where none is named. ACTOR is an id, a name or a part
            of one.""";

    private final ActorDesk desk;

    /** Takes what it reads, and what decides. */
    @Activate
    public ActorCommand(@Reference StatementArchive archive, @Reference ActorOperations operations) {
        this.desk = new ActorDesk(archive, operations);
    }

    /** Runs the command {@code actor}. */
    @Descriptor(ACTOR)
    public String actor(@Descriptor("an actor") String... arguments) {
        Arguments given = Arguments.parse(arguments, 1, Set.of());
        return given.help() ? ACTOR : desk.show(given.word());
    }
}
