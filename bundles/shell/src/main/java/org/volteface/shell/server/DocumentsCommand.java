package org.volteface.shell.server;

import java.util.Set;
import org.apache.felix.service.command.Descriptor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.volteface.api.archive.DocumentQueue;
import org.volteface.api.archive.StatementArchive;

/** The command {@code volteface:documents}. */
@Component(
        service = DocumentsCommand.class,
        property = {"osgi.command.scope=volteface", "osgi.command.function=documents"})
public final class DocumentsCommand {
    private static final String HELP = """
            lists documents, or shows one.

            usage: volteface:documents [--state waiting|analysed|aside] [--limit N]
                   volteface:documents DOCUMENT

            The last to arrive come first, 20 where no limit is given; with the reason where a document
            could not be analysed. DOCUMENT is an id, or its first four characters or more.""";

    private final DocumentQueue queue;
    private final StatementArchive archive;

    /** Takes what it reads. */
    @Activate
    public DocumentsCommand(@Reference DocumentQueue queue, @Reference StatementArchive archive) {
        this.queue = queue;
        this.archive = archive;
    }

    /** Runs the command. */
    @Descriptor(HELP)
    public String documents(@Descriptor("a document, or options") String... arguments) {
        Arguments given = Arguments.parse(arguments, 1, Set.of("--state", "--limit"));
        if (given.help()) {
            return HELP;
        }
        DocumentsPage page = new DocumentsPage(queue, archive);
        if (given.word().isEmpty()) {
            return page.latest(given.option("--state").map(DocumentsPage::state), given.limit());
        }
        Arguments.require(given.options().isEmpty(), "one document takes no options");
        return page.one(new DocumentSearch(queue).find(given.word().get()));
    }
}
