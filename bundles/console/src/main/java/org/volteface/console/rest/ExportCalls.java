package org.volteface.console.rest;

import java.util.List;
import java.util.stream.Stream;
import org.volteface.api.search.Query;
import org.volteface.console.access.Audit;
import org.volteface.console.access.Deed;
import org.volteface.console.access.Role;
import org.volteface.console.search.Exports;
import org.volteface.console.web.Answer;
import org.volteface.console.web.Exchange;
import org.volteface.console.web.Refusal;

/** The calls that give a list as a file. */
final class ExportCalls {
    private final Services services;

    ExportCalls(Services services) {
        this.services = services;
    }

    List<Operation> operations() {
        return Stream.of("csv", "jsonl").map(this::operation).toList();
    }

    private Operation operation(String form) {
        return Operation.of(
                Operation.route("GET /search/export/" + form, Role.READER, exchange -> file(form, exchange)),
                new Operation.Text(
                        form + "Export", "The whole of a list as a file, of at most 100,000 rows, in " + form + "."),
                Operation.Form.giving(200, Operation.FileContent.class)
                        .asked(SearchParameters.all().toArray(Parameter[]::new)));
    }

    private Answer file(String form, Exchange exchange) throws Refusal {
        Query query = Listing.query(SearchParameters.subject(exchange), exchange);
        Answer file = new Exports(services.platform()).file(query, form);
        String asked = exchange.request().getQueryString();
        String what = exchange.request().getRequestURI() + (asked == null ? "" : "?" + asked);
        Audit.done(exchange.asker(), new Deed("export", what), "done");
        return file;
    }
}
