package org.volteface.console.document;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.volteface.api.archive.DocumentEntry;
import org.volteface.api.archive.DocumentQueue;
import org.volteface.api.model.Document;
import org.volteface.console.access.Audit;
import org.volteface.console.access.Deed;
import org.volteface.console.access.Role;
import org.volteface.console.page.Frame;
import org.volteface.console.page.Required;
import org.volteface.console.platform.Platform;
import org.volteface.console.stance.Kinship;
import org.volteface.console.web.Answer;
import org.volteface.console.web.Answers;
import org.volteface.console.web.Exchange;
import org.volteface.console.web.Refusal;
import org.volteface.console.web.Route;
import org.volteface.console.words.Headlines;
import org.volteface.console.words.StatementWords;

/** The pages of documents. */
public final class DocumentPages {
    private final Platform platform;

    /** Takes what there is to show. */
    public DocumentPages(Platform platform) {
        this.platform = platform;
    }

    /** Their addresses. */
    public List<Route> routes() {
        return List.of(
                Route.get("/documents", new DocumentList(platform)::show),
                Route.post("/documents/retry", Role.ANALYST, this::retryAll),
                Route.get("/documents/{id}", this::show),
                Route.get("/documents/{id}/changes", this::changes),
                Route.post("/documents/{id}/retry", Role.ANALYST, this::retry),
                Route.post("/documents/{id}/reanalyse", Role.ANALYST, this::reanalyse),
                Route.post("/documents/{id}/withdraw", Role.ANALYST, this::withdraw),
                Route.post("/documents/{id}/restore", Role.ANALYST, this::restore),
                Route.post("/documents/{id}/correct", Role.ANALYST, this::correct));
    }

    private Answer show(Exchange exchange) throws Refusal {
        DocumentEntry entry = entry(exchange.part("id"));
        return page(exchange, entry, DocumentView.Draft.of(entry), 200);
    }

    private Answer page(Exchange exchange, DocumentEntry entry, DocumentView.Draft draft, int status) throws Refusal {
        Document document = text(entry.id());
        String text = document.text();
        TextWindow window = exchange.value("at")
                .map(at -> TextWindow.at(text, number(at)))
                .orElseGet(() -> TextWindow.numbered(
                        text, exchange.value("part").map(DocumentPages::number).orElse(1)));
        DocumentView view = new DocumentView(
                frame(exchange, entry),
                entry,
                Required.queue(platform).versionsOf(entry.id()).stream()
                        .map(new Headlines(platform.queue())::called)
                        .toList(),
                new DocumentReading(Required.archive(platform), Kinship.of(platform)).body(document, window),
                draft);
        return Answer.page(status, Answers.templates().documentPage(view));
    }

    private Answer withdraw(Exchange exchange) throws Refusal, IOException {
        DocumentEntry entry = entry(exchange.part("id"));
        String why = exchange.value("why").orElse("");
        try {
            new DocumentDecisions(platform).withdraw(entry, why, exchange.asker());
        } catch (Refusal refusal) {
            DocumentView.Draft draft = DocumentView.Draft.of(entry).refused(refusal, why);
            return page(exchange, entry, draft, refusal.status());
        }
        return Answer.seeOther("/documents/" + entry.id());
    }

    private Answer restore(Exchange exchange) throws Refusal, IOException {
        DocumentEntry entry = entry(exchange.part("id"));
        new DocumentDecisions(platform).restore(entry, exchange.asker());
        return Answer.seeOther("/documents/" + entry.id());
    }

    private Answer correct(Exchange exchange) throws Refusal, IOException {
        DocumentEntry entry = entry(exchange.part("id"));
        String why = exchange.value("why").orElse("");
        DocumentDecisions.Correction correction = new DocumentDecisions.Correction(
                exchange.value("title").orElse(""),
                exchange.value("publisher").orElse(""),
                exchange.value("date").orElse(""));
        try {
            String id = new DocumentDecisions(platform).correct(entry, correction, why, exchange.asker());
            return Answer.seeOther("/documents/" + id);
        } catch (Refusal refusal) {
            DocumentView.Draft draft = new DocumentView.Draft(correction, "", "").refused(refusal, why);
            return page(exchange, entry, draft, refusal.status());
        }
    }

    private Answer changes(Exchange exchange) throws Refusal {
        DocumentEntry entry = entry(exchange.part("id"));
        DocumentEntry other = entry(exchange.value("since").orElse(""));
        Document former = text(other.id());
        Document now = text(entry.id());
        ChangesView view = new ChangesView(
                frame(exchange, entry),
                entry,
                other,
                TextChanges.between(former.title(), now.title()),
                TextChanges.between(former.text(), now.text()));
        return Answer.page(Answers.templates().documentChanges(view));
    }

    private Answer retryAll(Exchange exchange) throws Refusal, IOException {
        int count = Required.operations(platform).retry(Optional.empty());
        told(exchange, Deed.of("try again all documents set aside"), count);
        return Answer.seeOther("/documents?state=WAITING");
    }

    private Answer retry(Exchange exchange) throws Refusal, IOException {
        String id = entry(exchange.part("id")).id();
        int count = Required.operations(platform).retry(Optional.of(id));
        told(exchange, new Deed("try document again", id), count);
        return Answer.seeOther("/documents/" + id);
    }

    private Answer reanalyse(Exchange exchange) throws Refusal, IOException {
        String id = entry(exchange.part("id")).id();
        int count = Required.operations(platform).reanalyse(Optional.of(id));
        told(exchange, new Deed("analyse document anew", id), count);
        return Answer.seeOther("/documents/" + id);
    }

    private static void told(Exchange exchange, Deed deed, int count) {
        Audit.done(exchange.request(), exchange.asker(), deed, count + " documents");
    }

    private DocumentEntry entry(String id) throws Refusal {
        DocumentQueue queue = Required.queue(platform);
        return queue.entry(id)
                .map(new Headlines(Optional.of(queue))::called)
                .orElseThrow(() -> Refusal.unknown("there is no such document"));
    }

    private Document text(String id) throws Refusal {
        return Required.queue(platform)
                .document(id)
                .orElseThrow(() -> Refusal.unknown("the text of this document is not there"));
    }

    private static Frame frame(Exchange exchange, DocumentEntry entry) {
        return new Frame(
                StatementWords.title(entry.headline()), "Documents", exchange.asker(), List.of("document.css"));
    }

    private static int number(String text) {
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
    }
}
