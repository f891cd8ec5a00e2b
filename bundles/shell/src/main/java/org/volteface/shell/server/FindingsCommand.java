package org.volteface.shell.server;

import java.util.Set;
import org.apache.felix.service.command.Descriptor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.volteface.api.archive.StatementArchive;
import org.volteface.api.operation.FindingReviews;

/** The command {@code volteface:findings}. */
@Component(
        service = FindingsCommand.class,
        property = {"osgi.command.scope=volteface", "osgi.command.function=findings"})
public final class FindingsCommand {
    private static final String HELP = """
            lists findings.

            usage: volteface:findings [--limit N]

            The latest, 20 where no limit is given, the newest last: id, kind, rating, standing, when
            the holder said the one and the other, who it is and on what; and who confirmed or dismissed it.
            volteface:why ID shows the evidence.""";

    private final StatementArchive archive;
    private final FindingReviews reviews;

    /** Takes what it reads, and what was decided. */
    @Activate
    public FindingsCommand(@Reference StatementArchive archive, @Reference FindingReviews reviews) {
        this.archive = archive;
        this.reviews = reviews;
    }

    /** Runs the command. */
    @Descriptor(HELP)
    public String findings(@Descriptor("options") String... arguments) {
        Arguments given = Arguments.parse(arguments, 0, Set.of("--limit"));
        return given.help() ? HELP : FindingsPage.last(archive, reviews, given.limit());
    }
}
