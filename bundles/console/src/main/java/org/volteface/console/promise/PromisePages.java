package org.volteface.console.promise;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.volteface.api.archive.StatementArchive;
import org.volteface.api.model.PromiseStatus;
import org.volteface.api.search.Criterion;
import org.volteface.api.search.Filter;
import org.volteface.api.search.Order;
import org.volteface.api.search.Period;
import org.volteface.api.search.Query;
import org.volteface.api.search.Search;
import org.volteface.api.search.Subject;
import org.volteface.console.listing.Listing;
import org.volteface.console.listing.Services;
import org.volteface.console.platform.Platform;
import org.volteface.console.site.Frame;
import org.volteface.console.stance.Kinship;
import org.volteface.console.web.Answer;
import org.volteface.console.web.Answers;
import org.volteface.console.web.Exchange;
import org.volteface.console.web.PathPart;
import org.volteface.console.web.Refusal;
import org.volteface.console.web.Route;

/** The pages of promises. */
public final class PromisePages {
    private static final int MOST = 25;
    private static final int NEAR = 90;

    private final Platform platform;

    /** Takes what there is to show. */
    public PromisePages(Platform platform) {
        this.platform = platform;
    }

    /** Their addresses. */
    public List<Route> routes() {
        return List.of(Route.get("/promises", this::list));
    }

    private Answer list(Exchange exchange) throws Refusal {
        Search search = Services.search(platform);
        StatementArchive archive = Services.archive(platform);
        String words = exchange.value("q").orElse("");
        String actor = exchange.value("actor").map(PathPart::id).orElse("");
        String due = exchange.value("due")
                .filter(List.of("near", "past", "ahead")::contains)
                .orElse("");
        String status = exchange.value("status").filter(PromisePages::isStatus).orElse("");
        String sort = exchange.value("sort").filter("deadline"::equals).orElse("");
        Filter all = filter(actor, due, archive.latestDay());
        Filter chosen = status.isEmpty() ? all : all.with(Criterion.STATUS, status);
        Order order = sort.isEmpty() ? Order.NEWEST : Order.DEADLINE;
        Map<String, String> asked =
                Map.of("q", words, "actor", PathPart.of(actor), "due", due, "status", status, "sort", sort);
        Listing listing = Listing.of(search, new Query(Subject.PROMISE, words, chosen, order), MOST, exchange, asked);
        List<PromiseLine> lines =
                PromiseLine.of(new Promises(archive, search, Kinship.of(platform)).of(listing.page()));
        Map<PromiseStatus, Long> counts = counts(search, new Query(Subject.PROMISE, words, all, order));
        Frame frame = new Frame("Promises", "Promises", exchange.asker(), List.of("chart.css", "actor.css"));
        return Answer.page(
                Answers.templates().promiseList(new PromisesView(frame, listing, lines, counts, name(search, actor))));
    }

    private static Filter filter(String actor, String due, LocalDate today) {
        Filter filter = actor.isEmpty() ? Filter.NONE : Filter.NONE.with(Criterion.ACTOR, actor);
        return switch (due) {
            case "near" -> filter.due(Period.of(today, today.plusDays(NEAR)));
            case "past" -> filter.due(new Period(Optional.empty(), Optional.of(today.minusDays(1))));
            case "ahead" -> filter.due(new Period(Optional.of(today), Optional.empty()));
            default -> filter;
        };
    }

    private static Map<PromiseStatus, Long> counts(Search search, Query query) {
        Map<PromiseStatus, Long> counts = new EnumMap<>(PromiseStatus.class);
        search.counts(query, Criterion.STATUS, PromiseStatus.values().length)
                .forEach((status, count) -> counts.put(PromiseStatus.valueOf(status), count));
        return counts;
    }

    private static String name(Search search, String actor) {
        if (actor.isEmpty()) {
            return "";
        }
        Query query = new Query(Subject.ACTOR, "", Filter.NONE.with(Criterion.ACTOR, actor), Order.TITLE);
        return search.find(query, 1, Optional.empty()).page().stream()
                .findFirst()
                .map(result -> result.title().text())
                .orElse(actor);
    }

    private static boolean isStatus(String status) {
        return List.of(PromiseStatus.values()).stream()
                .anyMatch(one -> one.name().equals(status));
    }
}
