package org.volteface.console.actor;

import java.util.List;
import java.util.Map;
import org.volteface.api.search.Criterion;
import org.volteface.api.search.Filter;
import org.volteface.api.search.Query;
import org.volteface.api.search.Search;
import org.volteface.api.search.Subject;
import org.volteface.console.access.Role;
import org.volteface.console.listing.Listing;
import org.volteface.console.listing.Sort;
import org.volteface.console.page.Frame;
import org.volteface.console.page.Required;
import org.volteface.console.platform.Platform;
import org.volteface.console.web.Answer;
import org.volteface.console.web.Answers;
import org.volteface.console.web.Exchange;
import org.volteface.console.web.PathPart;
import org.volteface.console.web.Refusal;
import org.volteface.console.web.Route;

/** The pages of actors. */
public final class ActorPages {
    private static final int MOST = 50;

    private final Platform platform;
    private final ActorDesk desk;

    /** Takes what there is to show. */
    public ActorPages(Platform platform) {
        this.platform = platform;
        this.desk = new ActorDesk(platform);
    }

    /** Their addresses. */
    public List<Route> routes() {
        return List.of(
                Route.get("/actors", this::list),
                Route.get("/actors/{id}", this::actor),
                Route.get("/actors/{id}/merge", Role.ANALYST, desk::showMerge),
                Route.post("/actors/{id}/merge", Role.ANALYST, desk::merge),
                Route.get("/actors/{id}/split", Role.ANALYST, desk::showSplit),
                Route.post("/actors/{id}/split", Role.ANALYST, desk::split),
                Route.get("/actors/{id}/rename", Role.ANALYST, desk::showRename),
                Route.post("/actors/{id}/rename", Role.ANALYST, desk::rename),
                Route.post("/actors/{id}/undo", Role.ANALYST, desk::undo));
    }

    /** The page of an actor. */
    public static String address(String id) {
        return "/actors/" + PathPart.of(id);
    }

    private Answer list(Exchange exchange) throws Refusal {
        Search search = Required.search(platform);
        String words = exchange.value("q").orElse("");
        String kind = exchange.value("kind").filter(ActorPages::isKind).orElse("");
        Sort sort = Sort.of(exchange.value("sort").orElse(""), !words.isEmpty());
        Filter filter = kind.isEmpty() ? Filter.NONE : Filter.NONE.with(Criterion.KIND, kind);
        Map<String, String> asked =
                Map.of("q", words, "kind", kind, "sort", exchange.value("sort").orElse(""));
        Query query = new Query(Subject.ACTOR, words, filter, sort.order());
        Listing listing = Listing.of(search, query, MOST, exchange, asked);
        return Answer.page(Answers.templates().actorList(new ActorsView(frame("Actors", exchange), listing, sort)));
    }

    private Answer actor(Exchange exchange) throws Refusal {
        ActorReader reader = new ActorReader(platform);
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

    private static boolean isKind(String kind) {
        return ActorsView.KINDS.stream().anyMatch(one -> one.name().equals(kind));
    }
}
