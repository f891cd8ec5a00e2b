package org.volteface.console.rest;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.volteface.api.archive.DocumentEntry;
import org.volteface.console.document.DocumentDecisions;
import org.volteface.console.web.Answer;
import org.volteface.console.web.Exchange;
import org.volteface.console.web.Refusal;

/** The calls by which documents are taken back, brought back and corrected. */
final class MendCalls {
    private final Services services;
    private final DocumentDecisions decisions;

    MendCalls(Services services) {
        this.services = services;
        this.decisions = new DocumentDecisions(services.platform());
    }

    List<Operation> operations() {
        return List.of(
                Operation.change(
                        "POST",
                        "/documents/{id}/withdraw",
                        new Operation.Text(
                                "withdrawDocument",
                                "Takes a document back, with its statements and what rests on them."),
                        Operation.Form.giving(200, DocumentResource.class).taking(WithdrawalRequest.class),
                        this::withdraw),
                Operation.change(
                        "POST",
                        "/documents/{id}/restore",
                        new Operation.Text("restoreDocument", "Brings a document back that was taken back."),
                        Operation.Form.giving(200, DocumentResource.class),
                        this::restore),
                Operation.change(
                        "POST",
                        "/documents/{id}/correct",
                        new Operation.Text(
                                "correctDocument",
                                "Puts a document with another title, publisher or date in the place of one, which is"
                                        + " withdrawn."),
                        Operation.Form.giving(201, DocumentResource.class).taking(CorrectionRequest.class),
                        this::correct));
    }

    /**
     * A document that is to be taken back.
     *
     * @param why the reason
     */
    record WithdrawalRequest(String why) {}

    /**
     * What is to be told of a document.
     *
     * @param title its title; as before where it is left out
     * @param source its publisher; as before where it is left out
     * @param published the day on which it was published; as before where it is left out
     * @param why the reason
     */
    record CorrectionRequest(
            @Nullable String title,
            @Nullable String source,
            @Nullable String published,
            String why) {}

    private Answer withdraw(Exchange exchange) throws Refusal, IOException {
        DocumentEntry entry = DocumentCalls.entry(services, exchange.part("id"));
        decisions.withdraw(entry, JsonBody.needed(JsonBody.object(exchange), "why"), exchange.asker());
        return told(200, entry.id(), exchange);
    }

    private Answer restore(Exchange exchange) throws Refusal, IOException {
        DocumentEntry entry = DocumentCalls.entry(services, exchange.part("id"));
        decisions.restore(entry, exchange.asker());
        return told(200, entry.id(), exchange);
    }

    private Answer correct(Exchange exchange) throws Refusal, IOException {
        DocumentEntry entry = DocumentCalls.entry(services, exchange.part("id"));
        JsonObject body = JsonBody.object(exchange);
        DocumentDecisions.Correction now = DocumentDecisions.Correction.none(entry.headline());
        DocumentDecisions.Correction correction = new DocumentDecisions.Correction(
                JsonBody.text(body, "title").orElse(now.title()),
                JsonBody.text(body, "source").orElse(now.publisher()),
                JsonBody.text(body, "published").orElse(now.published()));
        String id = decisions.correct(entry, correction, JsonBody.needed(body, "why"), exchange.asker());
        return told(201, id, exchange);
    }

    private Answer told(int status, String id, Exchange exchange) throws Refusal {
        return services.answer(status, DocumentResource.of(DocumentCalls.entry(services, id), null), exchange);
    }
}
