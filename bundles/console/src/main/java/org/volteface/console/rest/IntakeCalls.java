package org.volteface.console.rest;

import com.google.gson.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.volteface.api.intake.Intake;
import org.volteface.api.intake.Receipt;
import org.volteface.api.model.Document;
import org.volteface.api.model.Headline;
import org.volteface.api.model.Origin;
import org.volteface.console.access.Audit;
import org.volteface.console.add.AddView;
import org.volteface.console.add.Additions;
import org.volteface.console.add.PublicationDay;
import org.volteface.console.web.Answer;
import org.volteface.console.web.Exchange;
import org.volteface.console.web.Refusal;
import org.volteface.console.web.RequestQuery;

/** The calls by which documents are handed in: as a text, as the address of a page, or as a file. */
final class IntakeCalls {
    private static final int LARGEST = 16 << 20;
    private static final int TOO_LARGE = 413;
    private static final int NO_FORM = 415;

    private final Services services;
    private final Additions additions;
    private final Clock clock;

    IntakeCalls(Services services, Clock clock) {
        this.services = services;
        this.additions = new Additions(services.platform());
        this.clock = clock;
    }

    List<Operation> operations() {
        return List.of(
                Operation.change(
                        "POST",
                        "/documents",
                        new Operation.Text("submit", "Takes a document in. It is durable once this is answered."),
                        Operation.Form.giving(201, ReceiptResource.class).taking(DocumentRequest.class),
                        this::submit),
                Operation.change(
                        "POST",
                        "/documents/page",
                        new Operation.Text("submitPage", "Reads a page of the web and takes it in as a document."),
                        Operation.Form.giving(201, AdditionResource.class).taking(PageRequest.class),
                        this::page),
                Operation.change(
                        "POST",
                        "/documents/file",
                        new Operation.Text(
                                "submitFile",
                                "Takes in the documents of a file of at most 16 MB, which is the body itself and no form."),
                        Operation.Form.giving(201, AdditionsResource.class)
                                .taking(Operation.FileContent.class)
                                .asked(Parameter.of("name", "the name of the file, whose ending tells what is in it")),
                        this::file));
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
    record DocumentRequest(
            String text,
            @Nullable String title,
            @Nullable String source,
            @Nullable String url,
            @Nullable String published) {}

    /**
     * A page of the web that is to be read.
     *
     * @param url its address
     */
    record PageRequest(String url) {}

    /**
     * The acknowledgement of a document.
     *
     * @param id the id of the document
     * @param isNew whether it was not known before
     */
    record ReceiptResource(String id, boolean isNew) {}

    /**
     * A piece of what was brought.
     *
     * @param name what it is called
     * @param document the id of the document that it became; left out where it was refused
     * @param remarks why it was refused, or what was assumed in reading it
     */
    record AdditionResource(String name, @Nullable String document, List<String> remarks) {
        static AdditionResource of(AddView.Taken taken) {
            return new AdditionResource(taken.name(), taken.documentId().orElse(null), taken.remarks());
        }
    }

    /**
     * All pieces of a file, of which the first 200 are told of.
     *
     * @param items the pieces
     */
    record AdditionsResource(List<AdditionResource> items) {}

    private Answer submit(Exchange exchange) throws Refusal, IOException {
        Intake intake = Services.there(services.platform().intake(), "nobody who takes documents in");
        JsonObject body = JsonBody.object(exchange);
        String text = JsonBody.needed(body, "text");
        Origin origin = new Origin(JsonBody.text(body, "source").orElse(""), url(JsonBody.text(body, "url")));
        Headline headline = new Headline(
                origin,
                day(JsonBody.text(body, "published")),
                JsonBody.text(body, "title").orElse(""));
        Receipt receipt = intake.submit(Document.of(headline, text));
        Audit.done(exchange.asker(), "add document", receipt.documentId());
        return services.json()
                .answer(201, new ReceiptResource(receipt.documentId(), receipt.isNew()), exchange)
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
            return PublicationDay.of(given, clock);
        } catch (IllegalArgumentException e) {
            throw Refusal.malformed("published: " + e.getMessage(), e);
        }
    }

    private Answer page(Exchange exchange) throws Refusal, IOException {
        String url = JsonBody.needed(JsonBody.object(exchange), "url");
        try {
            AddView.Taken taken = additions.page(url);
            told(taken, exchange);
            return services.json()
                    .answer(201, AdditionResource.of(taken), exchange)
                    .with("Location", place(taken.documentId().orElseThrow()));
        } catch (IllegalArgumentException e) {
            throw Refusal.malformed(String.valueOf(e.getMessage()), e);
        } catch (IOException e) {
            throw Refusal.notNow("it could not be taken in: " + e.getMessage(), e);
        }
    }

    private Answer file(Exchange exchange) throws Refusal, IOException {
        // A body that looks like a form would be swallowed by whoever asks the servlet for the parameter.
        String name = RequestQuery.of(exchange.request())
                .value("name")
                .orElseThrow(() -> Refusal.malformed("name is missing: it tells what is in the file"));
        if (String.valueOf(exchange.request().getContentType()).startsWith("multipart/")) {
            throw new Refusal(NO_FORM, "post the content of the file itself, not a form");
        }
        byte[] content = exchange.request().getInputStream().readNBytes(LARGEST + 1);
        if (content.length > LARGEST || content.length == 0) {
            throw content.length == 0
                    ? Refusal.malformed("the request has no body: post the content of the file")
                    : new Refusal(TOO_LARGE, "a file may have 16 MB");
        }
        List<AddView.Taken> taken = additions.file(name, new ByteArrayInputStream(content));
        taken.forEach(one -> told(one, exchange));
        if (taken.stream().allMatch(one -> one.documentId().isEmpty())) {
            throw Refusal.malformed(taken.isEmpty() ? "the file holds no document" : why(taken.get(0)));
        }
        return services.json()
                .answer(
                        201,
                        new AdditionsResource(
                                taken.stream().map(AdditionResource::of).toList()),
                        exchange);
    }

    private static String why(AddView.Taken taken) {
        return taken.name() + ": " + String.join("; ", taken.remarks());
    }

    private static void told(AddView.Taken taken, Exchange exchange) {
        Audit.done(exchange.asker(), "add " + taken.name(), taken.documentId().orElse("refused"));
    }

    private static String place(String id) {
        return Operation.ROOT + "/documents/" + id;
    }
}
