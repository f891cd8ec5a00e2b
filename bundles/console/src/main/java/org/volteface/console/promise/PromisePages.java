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
import org.volteface.console.listing.SeenNames;
import org.volteface.console.page.Frame;
import org.volteface.console.page.Required;
import org.volteface.console.platform.Platform;
import org.volteface.console.stance.Kinship;
import org.volteface.console.web.Address;
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
    private static final int ACTORS = 40;
    private static final List<String> DUE = List.of("near", "past", "ahead");

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
        Search search = Required.search(platform);
        StatementArchive archive = Required.archive(platform);
        Wanted wanted = wanted(exchange, archive.latestDay());
        Filter all = wanted.filter();
        Filter chosen = wanted.value("status").isEmpty() ? all : all.with(Criterion.STATUS, wanted.value("status"));
        Order order = wanted.value("sort").isEmpty() ? Order.NEWEST : Order.DEADLINE;
        String words = wanted.value("q");
        Query query = new Query(Subject.PROMISE, words, chosen, order);
        Listing listing = Listing.of(search, query, MOST, exchange, wanted.asked());
        List<PromiseLine> lines =
                PromiseLine.of(new Promises(archive, search, Kinship.of(platform)).of(listing.page()));
        PromisesView view = new PromisesView(
                new Frame("Promises", "Promises", exchange.asker(), List.of("chart.css", "actor.css")),
                listing,
                lines,
                counts(search, new Query(Subject.PROMISE, words, all, order)),
                around(search, wanted));
        return Answer.page(Answers.templates().promiseList(view));
    }

    /**
     * What is asked for.
     *
     * @param asked the values of the form by their names
     * @param due when it is to be kept
     */
    private record Wanted(Map<String, String> asked, Period due) {
        String value(String name) {
            return asked.getOrDefault(name, "");
        }

        Filter filter() {
            Filter filter = Filter.NONE.due(due);
            return value("actor").isEmpty() ? filter : filter.with(Criterion.ACTOR, value("actor"));
        }

        /** The same list in the search, which saves it. */
        String inSearch() {
            return Address.of("/search")
                    .with("subject", "promise")
                    .with("q", value("q"))
                    .with("actor", value("actor"))
                    .with("status", value("status"))
                    .with("due_from", due.from().map(LocalDate::toString))
                    .with("due_to", due.to().map(LocalDate::toString))
                    .toString();
        }
    }

    private static Wanted wanted(Exchange exchange, LocalDate today) {
        String due = exchange.value("due").filter(DUE::contains).orElse("");
        Map<String, String> asked = Map.of(
                "q",
                exchange.value("q").orElse(""),
                "actor",
                exchange.value("actor").map(PathPart::id).orElse(""),
                "due",
                due,
                "status",
                exchange.value("status").filter(PromisePages::isStatus).orElse(""),
                "sort",
                exchange.value("sort").filter("deadline"::equals).orElse(""));
        return new Wanted(asked, due(due, today));
    }

    private static Period due(String due, LocalDate today) {
        return switch (due) {
            case "near" -> Period.of(today, today.plusDays(NEAR));
            case "past" -> new Period(Optional.empty(), Optional.of(today.minusDays(1)));
            case "ahead" -> new Period(Optional.of(today), Optional.empty());
            default -> Period.ANY;
        };
    }

    private PromisesView.Around around(Search search, Wanted wanted) {
        SeenNames names = new SeenNames(search, Kinship.of(platform));
        String actor = wanted.value("actor");
        return new PromisesView.Around(
                actor.isEmpty() ? "" : names.of(Criterion.ACTOR, actor),
                names.choices(Query.all(Subject.PROMISE), Criterion.ACTOR, actor, ACTORS),
                wanted.inSearch());
    }

    private static Map<PromiseStatus, Long> counts(Search search, Query query) {
        Map<PromiseStatus, Long> counts = new EnumMap<>(PromiseStatus.class);
        search.counts(query, Criterion.STATUS, PromiseStatus.values().length)
                .forEach((status, count) -> counts.put(PromiseStatus.valueOf(status), count));
        return counts;
    }

    private static boolean isStatus(String status) {
        return List.of(PromiseStatus.values()).stream()
                .anyMatch(one -> one.name().equals(status));
    }
}
