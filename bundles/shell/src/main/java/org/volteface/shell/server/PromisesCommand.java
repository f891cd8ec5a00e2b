package org.volteface.shell.server;

import java.util.Set;
import org.apache.felix.service.command.Descriptor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.volteface.api.archive.StatementArchive;
import org.volteface.api.report.Reports;

/** The command {@code volteface:promises}. */
@Component(
        service = PromisesCommand.class,
        property = {"osgi.command.scope=volteface", "osgi.command.function=promises"})
public final class PromisesCommand {
    private static final String HELP = """
            lists promises, and how each stands.

            usage: volteface:promises [--actor NAME] [--format text|jsonl] [--limit N]

            Those of an actor or of all, in the order in which they were made: status, holder, what was
            promised, the last day and the condition where there are any, whether it can be rated, and what
            moved the status, with its evidence. NAME is a name, a part of it or an actor's id. Where no
            limit is given, the latest 20 commitments are read. With --format jsonl, one JSON object a line.""";

    private final StatementArchive archive;
    private final Reports reports;

    /** Takes what it reads, and what tells promises and their restatements apart. */
    @Activate
    public PromisesCommand(@Reference StatementArchive archive, @Reference Reports reports) {
        this.archive = archive;
        this.reports = reports;
    }

    /** Runs the command. */
    @Descriptor(HELP)
    public String promises(@Descriptor("options") String... arguments) {
        Arguments given = Arguments.parse(arguments, 0, Set.of("--actor", "--format", "--limit"));
        if (given.help()) {
            return HELP;
        }
        String format = given.option("--format").orElse("text");
        Arguments.require(
                format.equals("text") || format.equals("jsonl"), "--format wants text or jsonl, not '" + format + "'");
        PromiseList list = new PromiseList(archive, reports, given.option("--actor"), given.limit());
        return format.equals("text") ? list.page() : list.lines();
    }
}
