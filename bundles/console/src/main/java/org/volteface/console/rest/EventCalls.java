package org.volteface.console.rest;

import java.util.List;
import org.volteface.console.platform.Platform;

/** The call for events. */
final class EventCalls {
    private final Platform platform;
    private final JsonBody json;
    private final EventStreams streams;

    EventCalls(ApiParts parts, JsonBody json, EventStreams streams) {
        this.platform = parts.platform();
        this.json = json;
        this.streams = streams;
    }

    List<Operation> operations() {
        return List.of(Operation.one(
                "/events",
                Operation.EventStream.class,
                new Operation.Text(
                        "events", "Tells how the analysis goes, whenever that changes, and each new finding."),
                exchange -> streams.open(exchange, new ArchiveEvents(platform, json, exchange))));
    }
}
