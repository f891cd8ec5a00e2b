package org.volteface.console.help;

import java.util.List;
import org.volteface.console.page.Frame;
import org.volteface.console.web.Answer;
import org.volteface.console.web.Answers;
import org.volteface.console.web.Exchange;
import org.volteface.console.web.Route;

/** The page that tells what the words of the record mean. */
public final class HelpPages {
    /** Its address. */
    public List<Route> routes() {
        return List.of(Route.get("/help", HelpPages::show));
    }

    private static Answer show(Exchange exchange) {
        Frame frame = new Frame("Help: what the words mean", "", exchange.asker(), List.of("help.css"));
        return Answer.page(Answers.templates().helpPage(frame, HelpText.sections()));
    }
}
