package org.volteface.shell.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.volteface.api.archive.DocumentEntry;
import org.volteface.api.archive.DocumentQueue;
import org.volteface.api.archive.DocumentState;
import org.volteface.api.archive.StatementArchive;
import org.volteface.api.model.Actor;
import org.volteface.api.model.Statement;

/** Statements on a page, two lines or so each. */
final class StatementsPage {
    private static final int LONGEST = 200;

    private final StatementArchive archive;
    private final DocumentQueue queue;

    StatementsPage(StatementArchive archive, DocumentQueue queue) {
        this.archive = archive;
        this.queue = queue;
    }

    /** At most {@code most} statements: of an actor, of a document, of both, or else of the documents that arrived last. */
    String list(Optional<String> actor, Optional<String> document, int most) {
        Optional<Actor> holder = actor.map(new ActorSearch(archive)::find);
        Optional<String> documentId =
                document.map(new DocumentSearch(queue)::find).map(DocumentEntry::id);
        // One more tells whether there are more.
        List<Statement> found = find(holder, documentId, most + 1);
        if (found.isEmpty()) {
            return "There are no statements"
                    + holder.map(who -> " of " + who.name()).orElse("") + ".";
        }
        Page page = new Page();
        found.stream().limit(most).forEach(statement -> show(page, statement));
        if (found.size() > most) {
            page.gap();
            page.paragraph("", "There are more: --limit N shows N of them.");
        }
        return page.toString();
    }

    private List<Statement> find(Optional<Actor> holder, Optional<String> documentId, int most) {
        if (documentId.isPresent()) {
            return archive.statementsOf(documentId.get()).stream()
                    .filter(statement -> holder.isEmpty()
                            || statement.holder().id().equals(holder.get().id()))
                    .limit(most)
                    .toList();
        }
        return holder.map(who -> archive.statementsBy(who.id(), most)).orElseGet(() -> latest(most));
    }

    private List<Statement> latest(int most) {
        List<Statement> latest = new ArrayList<>();
        for (DocumentEntry entry : queue.entries(Optional.of(DocumentState.ANALYSED), most)) {
            latest.addAll(archive.statementsOf(entry.id()));
            if (latest.size() >= most) {
                return latest.subList(0, most);
            }
        }
        return latest;
    }

    private static void show(Page page, Statement statement) {
        String lead = Phrases.shortId(statement.id()) + "  "
                + Page.pad(statement.happened().text(), 10) + "  ";
        page.paragraph(
                lead,
                statement.holder().name() + ", " + Phrases.kind(statement.kind()) + ", " + Phrases.stance(statement));
        page.paragraph(" ".repeat(lead.length()), Citations.words(statement, LONGEST));
    }
}
