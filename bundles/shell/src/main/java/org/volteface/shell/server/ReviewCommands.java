package org.volteface.shell.server;

import java.io.IOException;
import java.util.Set;
import org.apache.felix.service.command.Descriptor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.volteface.api.archive.StatementArchive;
import org.volteface.api.operation.FindingReviews;

/** The commands {@code volteface:confirm} and {@code volteface:dismiss}. */
@Component(
        service = ReviewCommands.class,
        property = {"osgi.command.scope=volteface", "osgi.command.function=confirm", "osgi.command.function=dismiss"})
public final class ReviewCommands {
    private static final String CONFIRM = """
            decides that a finding is right.

            usage: volteface:confirm FINDING [--why REASON] [--by NAME]

            Its documents and passages become a case: later deployments are held against it, and are told
            to break it where they find it no more. A later decision takes the place of this one.""";

    private static final String DISMISS = """
            decides that a finding is wrong.

            usage: volteface:dismiss FINDING [--why REASON] [--by NAME]

            Its documents and passages become a case: later deployments are held against it, and are told
            to break it where they find it again. A later decision takes the place of this one.""";

    private static final Set<String> OPTIONS = Set.of("--why", "--by");

    private final ReviewDesk desk;

    /** Takes what it reads, and what decides. */
    @Activate
    public ReviewCommands(@Reference StatementArchive archive, @Reference FindingReviews reviews) {
        this.desk = new ReviewDesk(archive, reviews);
    }

    /** Runs the command {@code confirm}. */
    @Descriptor(CONFIRM)
    public String confirm(@Descriptor("a finding") String... arguments) throws IOException {
        Arguments given = Arguments.parse(arguments, 1, OPTIONS);
        return given.help() ? CONFIRM : desk.confirm(given);
    }

    /** Runs the command {@code dismiss}. */
    @Descriptor(DISMISS)
    public String dismiss(@Descriptor("a finding") String... arguments) throws IOException {
        Arguments given = Arguments.parse(arguments, 1, OPTIONS);
        return given.help() ? DISMISS : desk.dismiss(given);
    }
}
