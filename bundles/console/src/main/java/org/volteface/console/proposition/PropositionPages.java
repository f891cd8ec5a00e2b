package org.volteface.console.proposition;

import java.util.List;
import java.util.Map;
import org.volteface.api.archive.StatementArchive;
import org.volteface.api.contradiction.Finding;
import org.volteface.api.search.Filter;
import org.volteface.api.search.Order;
import org.volteface.api.search.Query;
import org.volteface.api.search.Result;
import org.volteface.api.search.Search;
import org.volteface.api.search.Subject;
import org.volteface.console.listing.Listing;
import org.volteface.console.listing.Sort;
import org.volteface.console.page.Frame;
import org.volteface.console.page.Required;
import org.volteface.console.platform.Platform;
import org.volteface.console.stance.Kinship;
import org.volteface.console.stance.LaneChart;
import org.volteface.console.stance.Passages;
import org.volteface.console.stance.StatementPage;
import org.volteface.console.web.Answer;
import org.volteface.console.web.Answers;
import org.volteface.console.web.Exchange;
import org.volteface.console.web.PathPart;
import org.volteface.console.web.Refusal;
import org.volteface.console.web.Route;
import org.volteface.console.web.Trail;
import org.volteface.console.words.CitedPassage;
import org.volteface.console.words.Words;

/** The pages of propositions. */
public final class PropositionPages {
    private static final int MOST = 50;
    private static final int FIRST_ACTORS = 12;

    private final Platform platform;

    /** Takes what there is to show. */
    public PropositionPages(Platform platform) {
        this.platform = platform;
    }

    /** Their addresses. */
    public List<Route> routes() {
        return List.of(Route.get("/propositions", this::list), Route.get("/propositions/{key}", this::proposition));
    }

    private Answer list(Exchange exchange) throws Refusal {
        Search search = Required.search(platform);
        String words = exchange.value("q").orElse("");
        String wanted = exchange.value("sort").orElse("");
        Sort sort = Sort.of(wanted, !words.isEmpty());
        Query query = new Query(Subject.PROPOSITION, words, Filter.NONE, sort.order());
        Listing listing = Listing.of(search, query, MOST, exchange, Map.of("q", words, "sort", wanted));
        return Answer.page(Answers.templates()
                .propositionList(new PropositionsView(frame("Propositions", exchange), listing, sort)));
    }

    private Answer proposition(Exchange exchange) throws Refusal {
        StatementArchive archive = Required.archive(platform);
        Search search = Required.search(platform);
        String key = PathPart.id(exchange.part("key"));
        PropositionReader reader = new PropositionReader(platform, key);
        Result result = reader.result();
        List<Finding> findings = reader.findings();
        List<String> actors = reader.actors(findings, PropositionReader.COUNTED + 1);
        boolean all = exchange.value("all").isPresent();
        LaneChart chart = reader.chart(
                actors.stream()
                        .limit(all ? PropositionReader.COUNTED : FIRST_ACTORS)
                        .toList(),
                findings);
        List<CitedPassage> said =
                chart.lanes().stream().flatMap(lane -> lane.passages().stream()).toList();
        boolean table = exchange.value("view").filter("table"::equals).isPresent();
        PropositionView.Head head = new PropositionView.Head(
                key,
                Words.capital(result.title().text()),
                PropositionReader.others(said, result),
                actors.size(),
                table);
        StatementPage statements = StatementPage.of(
                reader.query(Subject.STATEMENT, Order.NEWEST),
                search,
                new Passages(archive, search, Kinship.of(platform)),
                Trail.of(exchange),
                head.address() + (table ? "?view=table" : ""));
        PropositionView view = new PropositionView(
                frame(head.title(), exchange),
                head,
                chart,
                chart.lanes().stream().map(Stand::of).toList(),
                Reach.of(said),
                statements);
        return Answer.page(Answers.templates().propositionPage(view));
    }

    private static Frame frame(String title, Exchange exchange) {
        return new Frame(title, "Propositions", exchange.asker(), List.of("chart.css", "actor.css"));
    }
}
