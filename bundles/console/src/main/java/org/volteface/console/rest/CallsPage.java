package org.volteface.console.rest;

import java.util.List;
import org.volteface.console.page.Frame;
import org.volteface.console.web.Answer;
import org.volteface.console.web.Answers;
import org.volteface.console.web.Route;

/** The page on which the calls for programs can be read and tried. */
public final class CallsPage {
    /** Needs nothing. */
    public CallsPage() {}

    /** Its address. */
    public List<Route> routes() {
        return List.of(Route.get(
                "/help/api",
                exchange -> Answer.page(Answers.templates()
                        .restCalls(new Frame(
                                "The calls for programs",
                                "",
                                exchange.asker(),
                                List.of("swagger.css", "calls.css"))))));
    }
}
