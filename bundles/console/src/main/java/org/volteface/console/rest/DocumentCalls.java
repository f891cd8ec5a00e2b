package org.volteface.console.rest;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.volteface.api.archive.DocumentEntry;
import org.volteface.api.model.Document;
import org.volteface.api.operation.Operations;
import org.volteface.api.search.Result;
import org.volteface.api.search.Results;
import org.volteface.api.search.Subject;
import org.volteface.console.access.Audit;
import org.volteface.console.page.Required;
import org.volteface.console.web.Answer;
import org.volteface.console.web.Exchange;
import org.volteface.console.web.Refusal;

/** The calls for documents that were taken in. */
final class DocumentCalls {
    private final Services services;

    DocumentCalls(Services services) {
        this.services = services;
    }

    List<Operation> operations() {
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
                Operation.list(
                        "/documents/{id}/statements",
                        StatementResource.class,
                        new Operation.Text("statementsOfDocument", "The statements in force of a document."),
                        List.of(),
                        this::statements),
                again("retry", "Lets a document that was set aside wait for its analysis again.", Operations::retry),
                again("reanalyse", "Has a document analysed anew.", Operations::reanalyse),
                Operation.change(
                        "POST",
                        "/documents/retry",
                        new Operation.Text("retryAll", "Lets all documents that were set aside wait again."),
                        Operation.Form.giving(200, AgainResource.class),
                        exchange -> again("retry of all documents set aside", Operations::retry, exchange)));
    }

    /**
     * What is done anew.
     *
     * @param documents with how many documents
     */
    record AgainResource(int documents) {}

    /** What is done with one document, or with all. */
    @FunctionalInterface
    private interface Step {
        int take(Operations operations, Optional<String> id) throws IOException;
    }

    private Operation again(String id, String summary, Step step) {
        return Operation.change(
                "POST",
                "/documents/{id}/" + id,
                new Operation.Text(id, summary),
                Operation.Form.giving(200, AgainResource.class),
                exchange -> again(
                        id + " of document "
                                + entry(services, exchange.part("id")).id(),
                        step,
                        exchange));
    }

    private Answer again(String what, Step step, Exchange exchange) throws Refusal, IOException {
        Optional<String> id = Optional.ofNullable(exchange.parts().get("id"));
        int count = step.take(Required.operations(services.platform()), id);
        Audit.done(exchange.asker(), what, String.valueOf(count));
        return services.answer(new AgainResource(count), exchange);
    }

    private Answer list(Exchange exchange) throws Refusal {
        Results results = Listing.find(services.search(), Subject.DOCUMENT, exchange);
        List<String> ids = results.page().stream().map(Result::id).toList();
        List<DocumentResource> items = services.queue().entries(ids).stream()
                .map(entry -> DocumentResource.of(entry, null))
                .toList();
        return services.answer(PageResource.of(results, items), exchange);
    }

    private Answer one(Exchange exchange) throws Refusal {
        DocumentEntry entry = entry(services, exchange.part("id"));
        String text = services.queue().document(entry.id()).map(Document::text).orElse(null);
        return services.answer(DocumentResource.of(entry, text), exchange);
    }

    private Answer statements(Exchange exchange) throws Refusal {
        DocumentEntry entry = entry(services, exchange.part("id"));
        return services.answer(
                Slice.of(services.archive().statementsOf(entry.id()), exchange).page(StatementResource::of), exchange);
    }

    /** The document with an id. */
    static DocumentEntry entry(Services services, String id) throws Refusal {
        return services.queue().entry(id).orElseThrow(() -> Refusal.unknown("no document has this id"));
    }
}
