package org.volteface.console.rest;

import java.util.Optional;
import org.volteface.api.archive.DocumentQueue;
import org.volteface.api.archive.StatementArchive;
import org.volteface.api.operation.Operations;
import org.volteface.api.search.Search;
import org.volteface.console.page.Required;
import org.volteface.console.platform.Platform;
import org.volteface.console.web.Answer;
import org.volteface.console.web.Exchange;
import org.volteface.console.web.Refusal;

/**
 * What calls read, change and answer with: the services, or the refusal where one is not there, and the form of the answers.
 *
 * @param platform the services
 * @param json the form
 */
record Services(Platform platform, JsonBody json) {
    Search search() throws Refusal {
        return Required.search(platform);
    }

    StatementArchive archive() throws Refusal {
        return Required.archive(platform);
    }

    DocumentQueue queue() throws Refusal {
        return Required.queue(platform);
    }

    Operations operations() throws Refusal {
        return Required.operations(platform);
    }

    /** A record that was asked for. */
    Answer answer(Object body, Exchange exchange) {
        return json.answer(200, body, exchange);
    }

    /** A record as it came about. */
    Answer answer(int status, Object body, Exchange exchange) {
        return json.answer(status, body, exchange);
    }

    static <T> T there(Optional<T> service, String missing) throws Refusal {
        return service.orElseThrow(() -> Refusal.notNow(missing + " is there at the moment"));
    }
}
