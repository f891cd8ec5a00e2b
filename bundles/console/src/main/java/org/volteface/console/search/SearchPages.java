package org.volteface.console.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.volteface.api.archive.StatementArchive;
import org.volteface.api.search.Filter;
import org.volteface.api.search.Order;
import org.volteface.api.search.Query;
import org.volteface.api.search.Results;
import org.volteface.api.search.Search;
import org.volteface.api.search.Subject;
import org.volteface.console.listing.SeenNames;
import org.volteface.console.page.Extent;
import org.volteface.console.page.Frame;
import org.volteface.console.page.ListFilter;
import org.volteface.console.page.Required;
import org.volteface.console.platform.Platform;
import org.volteface.console.stance.Kinship;
import org.volteface.console.web.Address;
import org.volteface.console.web.Answer;
import org.volteface.console.web.Answers;
import org.volteface.console.web.Exchange;
import org.volteface.console.web.Refusal;
import org.volteface.console.web.Route;
import org.volteface.console.web.Trail;
import org.volteface.console.words.Words;

/** The page that searches everything, and the lists as files. */
public final class SearchPages {
    private static final int MOST = 25;
    private static final int BEST = 3;
    private static final List<Subject> BESIDE =
            List.of(Subject.ACTOR, Subject.PROPOSITION, Subject.FINDING, Subject.DOCUMENT);

    private final Platform platform;

    /** Takes what there is to search. */
    public SearchPages(Platform platform) {
        this.platform = platform;
    }

    /** Their addresses. */
    public List<Route> routes() {
        return List.of(
                Route.get("/search", this::show), Route.get("/search/export/{form}", new Exports(platform)::file));
    }

    /** What a request asks for. */
    static ListFilter filter(Exchange exchange) throws Refusal {
        String name = exchange.value("subject").orElse(Shapes.name(Subject.STATEMENT));
        Subject subject =
                Shapes.subject(name).orElseThrow(() -> Refusal.malformed("nothing of that kind can be looked for"));
        return ListFilter.of(exchange, Shapes.of(subject));
    }

    private Answer show(Exchange exchange) throws Refusal {
        StatementArchive archive = Required.archive(platform);
        Search search = Required.search(platform);
        ListFilter filter = filter(exchange);
        Trail trail = Trail.of(exchange);
        Results results = find(search, Shapes.query(filter), MOST, trail.cursor());
        HitReader reader = new HitReader(platform, archive);
        SearchView view = new SearchView(
                frame(exchange, filter),
                filter,
                new Choices(new SeenNames(search, Kinship.of(platform))).of(filter),
                new SearchView.Found(
                        reader.hits(filter.shape().subject(), results.page()),
                        Extent.of(results, search.state()),
                        trail),
                isFirstOfStatements(filter, trail) ? best(search, reader, filter.text()) : List.of());
        return Answer.page(
                exchange.wantsPart()
                        ? Answers.templates().searchPart(view)
                        : Answers.templates().searchPage(view));
    }

    private static boolean isFirstOfStatements(ListFilter filter, Trail trail) {
        return filter.shape().subject() == Subject.STATEMENT
                && !filter.text().isEmpty()
                && trail.cursor().isEmpty();
    }

    private static Frame frame(Exchange exchange, ListFilter filter) {
        String title = filter.text().isEmpty() ? "Search" : filter.text() + " – search";
        return new Frame(title, "", exchange.asker(), List.of("search.css")).fedBy(SearchView.feed(filter));
    }

    static Results find(Search search, Query query, int most, Optional<String> cursor) throws Refusal {
        try {
            return search.find(query, most, cursor);
        } catch (IllegalArgumentException e) {
            throw Refusal.malformed("this page of the list is no longer known: begin at its first page", e);
        }
    }

    private static List<SearchView.Best> best(Search search, HitReader reader, String text) throws Refusal {
        List<SearchView.Best> best = new ArrayList<>();
        for (Subject subject : BESIDE) {
            Query query = new Query(subject, text, Filter.NONE, Order.FIT);
            Results results = find(search, query, BEST, Optional.empty());
            List<Hit> hits = reader.hits(subject, results.page());
            if (!hits.isEmpty()) {
                String all = Address.of("/search")
                        .with("q", text)
                        .with("subject", Shapes.name(subject))
                        .toString();
                best.add(new SearchView.Best(Words.capital(Shapes.plural(subject)), hits, all));
            }
        }
        return best;
    }
}
