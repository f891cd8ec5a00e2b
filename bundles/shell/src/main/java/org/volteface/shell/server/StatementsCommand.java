package org.volteface.shell.server;

import java.util.Set;
import org.apache.felix.service.command.Descriptor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.volteface.api.archive.DocumentQueue;
import org.volteface.api.archive.StatementArchive;

/** The command {@code volteface:statements}. */
@Component(
        service = StatementsCommand.class,
        property = {"osgi.command.scope=volteface", "osgi.command.function=statements"})
public final class StatementsCommand {
    private static final String HELP = """
            lists statements.

            usage: volteface:statements [--actor NAME] [--document DOCUMENT] [--limit N]

            Those of an actor, the last first; or those of a document, in the order of its text; else
            those of the documents that arrived last. NAME is a name, a part of it or an actor's id;
            DOCUMENT is an id, or its first four characters or more. Where no limit is given, 20 are
            shown.""";

    private final StatementArchive archive;
    private final DocumentQueue queue;

    /** Takes what it reads. */
    @Activate
    public StatementsCommand(@Reference StatementArchive archive, @Reference DocumentQueue queue) {
        this.archive = archive;
        this.queue = queue;
    }

    /** Runs the command. */
    @Descriptor(HELP)
    public String statements(@Descriptor("options") String... arguments) {
        Arguments given = Arguments.parse(arguments, 0, Set.of("--actor", "--document", "--limit"));
        return given.help()
                ? HELP
                : new StatementsPage(archive, queue)
                        .list(given.option("--actor"), given.option("--document"), given.limit());
    }
}
