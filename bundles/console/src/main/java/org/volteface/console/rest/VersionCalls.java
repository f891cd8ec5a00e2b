package org.volteface.console.rest;

import java.util.List;
import java.util.Optional;
import org.volteface.api.archive.DocumentEntry;
import org.volteface.api.model.Document;
import org.volteface.console.access.Role;
import org.volteface.console.document.TextChanges;
import org.volteface.console.web.Answer;
import org.volteface.console.web.Exchange;
import org.volteface.console.web.Refusal;

/** The calls for the versions of documents. */
final class VersionCalls {
    private final Services services;

    VersionCalls(Services services) {
        this.services = services;
    }

    List<Operation> operations() {
        return List.of(
                Operation.list(
                        "/documents/{id}/versions",
                        DocumentResource.class,
                        new Operation.Text(
                                "versions", "The versions of a document, it among them, the earliest first."),
                        List.of(),
                        this::versions),
                Operation.of(
                        Operation.route("GET /documents/{id}/changes", Role.READER, this::changes),
                        new Operation.Text("changes", "What changed between two versions of a document."),
                        Operation.Form.giving(200, ChangesResource.class)
                                .asked(Parameter.of(
                                        "since",
                                        "the id of the earlier version; where it is left out, the version before"))));
    }

    private Answer versions(Exchange exchange) throws Refusal {
        DocumentEntry entry = DocumentCalls.entry(services, exchange.part("id"));
        return services.answer(
                Slice.of(services.queue().versionsOf(entry.id()), exchange)
                        .page(version -> DocumentResource.of(version, null)),
                exchange);
    }

    private Answer changes(Exchange exchange) throws Refusal {
        Document later = text(DocumentCalls.entry(services, exchange.part("id")).id());
        Optional<String> since = exchange.value("since").or(() -> former(later.id()));
        Document earlier = text(DocumentCalls.entry(
                        services,
                        since.orElseThrow(() ->
                                Refusal.malformed("since is missing, and the document has no version before this one")))
                .id());
        return services.answer(
                new ChangesResource(
                        earlier.id(),
                        later.id(),
                        ChangesResource.told(TextChanges.between(earlier.title(), later.title())),
                        ChangesResource.told(TextChanges.between(earlier.text(), later.text()))),
                exchange);
    }

    private Optional<String> former(String id) {
        List<String> ids = services.platform().queue().map(queue -> queue.versionsOf(id)).orElse(List.of()).stream()
                .map(DocumentEntry::id)
                .toList();
        int place = ids.indexOf(id);
        return place > 0 ? Optional.of(ids.get(place - 1)) : Optional.empty();
    }

    private Document text(String id) throws Refusal {
        return services.queue()
                .document(id)
                .orElseThrow(() -> Refusal.unknown("the text of this document is not there"));
    }
}
