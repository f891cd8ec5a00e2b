package org.volteface.console.actor;

import java.util.List;
import org.volteface.api.archive.StatementArchive;
import org.volteface.api.search.Search;
import org.volteface.console.platform.Platform;
import org.volteface.console.site.Frame;
import org.volteface.console.web.Answer;
import org.volteface.console.web.Answers;
import org.volteface.console.web.Exchange;
import org.volteface.console.web.PathPart;
import org.volteface.console.web.Refusal;
import org.volteface.console.web.Route;

/** The pages of actors. */
public final class ActorPages {
    private final Platform platform;

    /** Takes what there is to show. */
    public ActorPages(Platform platform) {
        this.platform = platform;
    }

    /** Their addresses. */
    public List<Route> routes() {
        return List.of(Route.get("/actors/{id}", this::actor));
    }

    /** The page of an actor. */
    public static String address(String id) {
        return "/actors/" + PathPart.of(id);
    }

    private Answer actor(Exchange exchange) throws Refusal {
        ActorReader reader = new ActorReader(archive(), search(), platform);
        String id = PathPart.id(exchange.part("id"));
        String root = reader.root(id);
        if (!root.equals(id)) {
            return Answer.seeOther(address(root));
        }
        return Answer.page(Answers.templates().actorPage(reader.view(root, exchange)));
    }

    static Frame frame(String title, Exchange exchange) {
        return new Frame(title, "Actors", exchange.asker(), List.of("chart.css", "actor.css"));
    }

    private StatementArchive archive() throws Refusal {
        return platform.archive().orElseThrow(() -> Refusal.notNow("no archive is there at the moment"));
    }

    private Search search() throws Refusal {
        return platform.search().orElseThrow(() -> Refusal.notNow("no search is there at the moment"));
    }
}
