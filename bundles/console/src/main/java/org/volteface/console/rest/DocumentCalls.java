package org.volteface.console.rest;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.volteface.api.archive.DocumentEntry;
import org.volteface.api.archive.DocumentQueue;
import org.volteface.api.intake.Intake;
import org.volteface.api.intake.Receipt;
import org.volteface.api.model.Document;
import org.volteface.api.model.Headline;
import org.volteface.api.model.Origin;
import org.volteface.api.search.Result;
import org.volteface.api.search.Results;
import org.volteface.api.search.Subject;
import org.volteface.console.access.Audit;
import org.volteface.console.platform.Platform;
import org.volteface.console.web.Answer;
import org.volteface.console.web.Exchange;
import org.volteface.console.web.Refusal;

/** The calls for documents. */
final class DocumentCalls {
    private final Platform platform;
    private final JsonBody json;
    private final Clock clock;

    DocumentCalls(Platform platform, JsonBody json, Clock clock) {
        this.platform = platform;
        this.json = json;
        this.clock = clock;
    }

    List<Operation> operations() {
        Operation.Form submit = new Operation.Form(
                List.of(), Optional.of(DocumentRequest.class), Optional.of(ReceiptResource.class), false, 201);
        return List.of(
                Operation.list(
                        "/documents",
                        DocumentResource.class,
                        new Operation.Text("documents", "Documents, in whatever state."),
                        Listing.parameters(Subject.DOCUMENT),
                        this::list),
                Operation.one(
                        "/documents/{id}",
                        DocumentResource.class,
                        new Operation.Text("document", "One document, with its text."),
                        this::one),
                Operation.change(
                        "POST",
                        "/documents",
                        new Operation.Text("submit", "Takes a document in. It is durable once this is answered."),
                        submit,
                        this::submit));
    }

    /**
     * A document as it is handed in.
     *
     * @param text its text
     * @param title its title; may be left out
     * @param source its publisher; may be left out
     * @param url its address; may be left out
     * @param published the day on which it was published (yyyy-mm-dd); today where it is left out
     */
    record DocumentRequest(String text, String title, String source, String url, String published) {}

    /**
     * The acknowledgement of a document.
     *
     * @param id the id of the document
     * @param isNew whether it was not known before
     */
    record ReceiptResource(String id, boolean isNew) {}

    private Answer list(Exchange exchange) throws Refusal {
        Results results = Listing.find(Services.search(platform), Subject.DOCUMENT, exchange);
        List<String> ids = results.page().stream().map(Result::id).toList();
        List<DocumentResource> items = Services.queue(platform).entries(ids).stream()
                .map(entry -> DocumentResource.of(entry, null))
                .toList();
        return json.answer(200, PageResource.of(results, items), exchange);
    }

    private Answer one(Exchange exchange) throws Refusal {
        DocumentQueue queue = Services.queue(platform);
        DocumentEntry entry =
                queue.entry(exchange.part("id")).orElseThrow(() -> Refusal.unknown("no document has this id"));
        String text = queue.document(entry.id()).map(Document::text).orElse(null);
        return json.answer(200, DocumentResource.of(entry, text), exchange);
    }

    private Answer submit(Exchange exchange) throws Refusal, IOException {
        Intake intake = Services.there(platform.intake(), "nobody who takes documents in");
        JsonObject body = JsonBody.object(exchange);
        String text = JsonBody.needed(body, "text");
        Origin origin = new Origin(JsonBody.text(body, "source").orElse(""), url(JsonBody.text(body, "url")));
        Headline headline = new Headline(
                origin,
                day(JsonBody.text(body, "published")),
                JsonBody.text(body, "title").orElse(""));
        Receipt receipt = intake.submit(Document.of(headline, text));
        Audit.done(exchange.asker(), "add document", receipt.documentId());
        return json.answer(201, new ReceiptResource(receipt.documentId(), receipt.isNew()), exchange)
                .with("Location", Operation.ROOT + "/documents/" + receipt.documentId());
    }

    private static Optional<URI> url(Optional<String> given) throws Refusal {
        if (given.isEmpty()) {
            return Optional.empty();
        }
        try {
            URI url = new URI(given.get());
            if ("http".equals(url.getScheme()) || "https".equals(url.getScheme())) {
                return Optional.of(url);
            }
            throw Refusal.malformed("url: only http and https are known");
        } catch (URISyntaxException e) {
            throw Refusal.malformed("url: no address", e);
        }
    }

    private LocalDate day(Optional<String> given) throws Refusal {
        try {
            LocalDate today = LocalDate.now(clock);
            LocalDate day = given.map(LocalDate::parse).orElse(today);
            if (day.isAfter(today.plusDays(1)) || day.getYear() < 1) {
                throw Refusal.malformed("published: the day is still to come, or before all days");
            }
            return day;
        } catch (DateTimeException e) {
            throw Refusal.malformed("published: no day like 2025-03-30", e);
        }
    }
}
