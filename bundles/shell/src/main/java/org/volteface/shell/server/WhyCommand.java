package org.volteface.shell.server;

import java.io.IOException;
import java.util.Set;
import org.apache.felix.service.command.Descriptor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.volteface.api.archive.DocumentQueue;
import org.volteface.api.archive.StatementArchive;
import org.volteface.api.operation.ActorOperations;
import org.volteface.api.operation.FindingReviews;
import org.volteface.api.operation.Operations;

/** The command {@code volteface:why}. */
@Component(
        service = WhyCommand.class,
        property = {"osgi.command.scope=volteface", "osgi.command.function=why"})
public final class WhyCommand {
    private static final String HELP = """
            shows why something was flagged, or why it was not.

            usage: volteface:why FINDING              its passages, every gate, the verdict, who decided
                   volteface:why STATEMENT            all that came of it
                   volteface:why STATEMENT STATEMENT  which gate stopped the pair, and why

            Each is an id, or its first four characters or more; volteface:findings and
            volteface:statements list them. With each passage stand the sentences around it and the words
            from which its dates were resolved; and where documents name a holder in different ways, what
            shows that they mean one. A pair of which nothing is kept is compared now; that changes nothing.""";

    private final WhyPage.Desk desk;

    /** Takes what it reads, what compares, what tells who is who, and what was decided. */
    @Activate
    public WhyCommand(
            @Reference StatementArchive archive,
            @Reference DocumentQueue documents,
            @Reference Operations operations,
            @Reference ActorOperations actors,
            @Reference FindingReviews reviews) {
        this.desk = new WhyPage.Desk(archive, documents, operations, actors, reviews);
    }

    /** Runs the command. */
    @Descriptor(HELP)
    public String why(@Descriptor("a finding, or one or two statements") String... arguments) throws IOException {
        Arguments given = Arguments.parse(arguments, 2, Set.of());
        if (given.help()) {
            return HELP;
        }
        Arguments.require(given.word().isPresent(), "why what: a finding, or one or two statements?");
        return new WhyPage(desk).why(given.words());
    }
}
