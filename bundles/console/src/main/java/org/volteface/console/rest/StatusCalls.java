package org.volteface.console.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.volteface.api.operation.Operations;
import org.volteface.api.operation.Status;
import org.volteface.api.search.IndexState;
import org.volteface.console.platform.Platform;
import org.volteface.console.web.Answer;
import org.volteface.console.web.Exchange;
import org.volteface.console.web.Refusal;

/** The calls for how the analysis goes, and for who calls. */
final class StatusCalls {
    private final Platform platform;
    private final JsonBody json;

    StatusCalls(Platform platform, JsonBody json) {
        this.platform = platform;
        this.json = json;
    }

    List<Operation> operations() {
        return List.of(
                Operation.one(
                        "/status",
                        StatusResource.class,
                        new Operation.Text("status", "How far the analysis and the index have come."),
                        exchange -> json.answer(200, status(), exchange)),
                Operation.one("/me", Me.class, new Operation.Text("me", "Who calls, and what they may do."), this::me));
    }

    /**
     * How it goes.
     *
     * @param waiting documents that wait for their analysis
     * @param analysed documents that were analysed
     * @param setAside documents that could not be analysed
     * @param statements statements in force
     * @param findings findings in force
     * @param stale documents that other versions or settings analysed and that are to be analysed again
     * @param due statements still to be held against their history
     * @param perSecond documents analysed a second, over the last minute
     * @param indexBehind changes that the search has still to take over; left out where there is no search
     */
    record StatusResource(
            long waiting,
            long analysed,
            long setAside,
            long statements,
            long findings,
            long stale,
            long due,
            double perSecond,
            @Nullable Long indexBehind) {}

    /**
     * Who calls.
     *
     * @param name the name of the user
     * @param role what they may do
     */
    record Me(String name, String role) {}

    StatusResource status() throws Refusal {
        Operations operations = new Services(platform, json).operations();
        Status status = operations.status();
        return new StatusResource(
                status.queue().waiting(),
                status.queue().analysed(),
                status.queue().setAside(),
                status.archive().statements(),
                status.archive().findings(),
                status.pace().stale(),
                status.archive().due(),
                status.pace().perSecond(),
                platform.search()
                        .map(search -> search.state())
                        .map(IndexState::behind)
                        .orElse(null));
    }

    private Answer me(Exchange exchange) {
        return json.answer(
                200, new Me(exchange.asker().name(), Names.of(exchange.asker().role())), exchange);
    }
}
