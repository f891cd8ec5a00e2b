package org.volteface.console.web;

import java.io.IOException;

/** What answers the requests of one route. */
@FunctionalInterface
public interface Handler {
    /**
     * Answers one request.
     *
     * @throws Refusal if what is asked for is not done, with the reason
     */
    Answer answer(Exchange exchange) throws Refusal, IOException;
}
