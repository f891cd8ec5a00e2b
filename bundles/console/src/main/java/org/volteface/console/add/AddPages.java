package org.volteface.console.add;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.volteface.console.access.Audit;
import org.volteface.console.access.Deed;
import org.volteface.console.access.Role;
import org.volteface.console.page.Frame;
import org.volteface.console.platform.Platform;
import org.volteface.console.web.Answer;
import org.volteface.console.web.Answers;
import org.volteface.console.web.Exchange;
import org.volteface.console.web.Refusal;
import org.volteface.console.web.Route;

/** The page on which documents are added: a text, a web page, or files. */
public final class AddPages {
    private static final int BAD_REQUEST = 400;
    private static final int TOO_LARGE = 413;
    private static final long LONGEST_TEXT = 16L << 20;

    private final Additions additions;

    /** Takes in what is brought. */
    public AddPages(Platform platform) {
        this.additions = new Additions(platform);
    }

    /** Its addresses. */
    public List<Route> routes() {
        return List.of(
                Route.get("/add", Role.ANALYST, exchange -> page(exchange, Optional.empty(), List.of())),
                Route.post(
                        "/add/text",
                        Role.ANALYST,
                        exchange -> one(
                                exchange,
                                () -> additions.text(
                                        typed(exchange), exchange.value("old").isPresent()))),
                Route.post(
                        "/add/page",
                        Role.ANALYST,
                        exchange -> one(
                                exchange, () -> additions.page(typed(exchange).address()))),
                Route.post("/add/files", Role.ANALYST, this::files));
    }

    /** A way in that may refuse what is brought. */
    @FunctionalInterface
    private interface Way {
        AddView.Taken take() throws Refusal, IOException;
    }

    private Answer one(Exchange exchange, Way way) throws Refusal {
        checkLength(exchange);
        try {
            return lead(exchange, way.take());
        } catch (IllegalArgumentException e) {
            return page(exchange, Optional.ofNullable(e.getMessage()), List.of());
        } catch (IOException e) {
            return page(exchange, Optional.of("It could not be taken in: " + e.getMessage() + "."), List.of());
        }
    }

    private Answer files(Exchange exchange) throws Refusal, IOException {
        List<AddView.Taken> taken = new ArrayList<>();
        for (Part part : parts(exchange)) {
            if (part.getSubmittedFileName() != null && part.getSize() > 0) {
                try (InputStream in = part.getInputStream()) {
                    taken.addAll(additions.file(part.getSubmittedFileName(), in));
                } finally {
                    part.delete();
                }
            }
        }
        if (taken.isEmpty()) {
            return page(exchange, Optional.of("No file was chosen, or all are empty."), List.of());
        }
        return taken.size() == 1 && taken.get(0).documentId().isPresent()
                ? lead(exchange, taken.get(0))
                : told(exchange, taken);
    }

    private static Iterable<Part> parts(Exchange exchange) throws Refusal {
        try {
            return exchange.request().getParts();
        } catch (IllegalStateException | IOException e) {
            // Containers tell in either way that a part is larger than it may be.
            throw new Refusal(TOO_LARGE, "the files cannot be read: they may have 16 MB each, and 64 MB together");
        } catch (ServletException e) {
            throw new Refusal(BAD_REQUEST, "files come in a form");
        }
    }

    /** A form is read at the first look at it: one that is too large is not looked at. */
    private static void checkLength(Exchange exchange) throws Refusal {
        if (exchange.request().getContentLengthLong() > LONGEST_TEXT) {
            throw new Refusal(TOO_LARGE, "the text is longer than the 16 MB that it may have");
        }
    }

    private static Answer lead(Exchange exchange, AddView.Taken taken) {
        String id = taken.documentId().orElseThrow();
        Audit.done(exchange.request(), exchange.asker(), new Deed("add", taken.name()), id);
        return Answer.seeOther("/documents/" + id);
    }

    private static Answer told(Exchange exchange, List<AddView.Taken> taken) {
        taken.forEach(one -> Audit.done(
                exchange.request(),
                exchange.asker(),
                new Deed("add", one.name()),
                one.documentId().orElse("refused")));
        return page(exchange, Optional.empty(), taken);
    }

    private static Answer page(Exchange exchange, Optional<String> refusal, List<AddView.Taken> taken) {
        Frame frame = new Frame("Add documents", "Documents", exchange.asker(), List.of("add.css"));
        return Answer.page(
                refusal.isPresent() ? BAD_REQUEST : 200,
                Answers.templates().addPage(new AddView(frame, typed(exchange), refusal, taken)));
    }

    private static AddView.Typed typed(Exchange exchange) {
        return new AddView.Typed(
                value(exchange, "title"),
                value(exchange, "publisher"),
                value(exchange, "date"),
                value(exchange, "text"),
                value(exchange, "address"));
    }

    private static String value(Exchange exchange, String name) {
        return exchange.value(name).orElse("");
    }
}
