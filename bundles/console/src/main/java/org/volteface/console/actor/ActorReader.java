package org.volteface.console.actor;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.volteface.api.archive.FoundFinding;
import org.volteface.api.archive.Review;
import org.volteface.api.archive.StatementArchive;
import org.volteface.api.contradiction.Finding;
import org.volteface.api.model.Actor;
import org.volteface.api.model.ActorKind;
import org.volteface.api.model.Edtf;
import org.volteface.api.model.PromiseStatus;
import org.volteface.api.search.Criterion;
import org.volteface.api.search.Filter;
import org.volteface.api.search.Order;
import org.volteface.api.search.Query;
import org.volteface.api.search.Result;
import org.volteface.api.search.Results;
import org.volteface.api.search.Search;
import org.volteface.api.search.Subject;
import org.volteface.console.feed.FeedPages;
import org.volteface.console.page.Frame;
import org.volteface.console.page.Required;
import org.volteface.console.platform.Platform;
import org.volteface.console.promise.PromiseLine;
import org.volteface.console.promise.Promises;
import org.volteface.console.stance.Kinship;
import org.volteface.console.stance.LaneChart;
import org.volteface.console.stance.Passages;
import org.volteface.console.stance.StatementPage;
import org.volteface.console.web.Exchange;
import org.volteface.console.web.Refusal;
import org.volteface.console.web.Trail;

/** What the page of one actor shows, read with a number of queries that does not grow with what the actor said. */
public final class ActorReader {
    private static final int FIRST_LANES = 12;
    private static final int FINDINGS = 50;
    private static final int PROMISES = 8;

    private final StatementArchive archive;
    private final Search search;
    private final Platform platform;
    private final Kinship kinship;

    /** Reads who is who as it is now. */
    public ActorReader(Platform platform) throws Refusal {
        this.archive = Required.archive(platform);
        this.search = Required.search(platform);
        this.platform = platform;
        this.kinship = Kinship.of(platform);
    }

    /** The id of the one that all are that are one with the actor of an id. */
    public String root(String id) {
        return kinship.root(id);
    }

    /** Who is one with whom. */
    public Kinship kinship() {
        return kinship;
    }

    ActorView view(String id, Exchange exchange) throws Refusal {
        Actor actor = actor(id);
        List<Finding> findings = findings(id);
        ActorSummary summary = new ActorSummary(findings, statuses(id));
        ActorView.Stances stances = stances(id, summary, exchange);
        ActorView.PromiseList promises = promises(id, summary);
        Query said = of(Subject.STATEMENT, id, Order.NEWEST);
        String path = ActorPages.address(id) + (stances.table() ? "?view=table" : "");
        Passages passages = new Passages(archive, search, kinship);
        StatementPage statements = StatementPage.of(said, search, passages, Trail.of(exchange), path);
        ActorHead head = head(actor, summary, stances, promises);
        Frame frame = ActorPages.frame(actor.name(), exchange).fedBy(FeedPages.ofActor(id));
        return new ActorView(frame, head, stances, promises, statements, identity(actor));
    }

    /** Who an actor is. */
    public Identity identity(Actor actor) {
        Passages passages = new Passages(archive, search, kinship);
        return new Identities(archive, platform, kinship).of(actor, roles(actor, passages));
    }

    /** Where an actor stood. */
    public ActorStances stances(String id) {
        return new ActorStances(archive, search, kinship, id);
    }

    private Identity.Roles roles(Actor actor, Passages passages) {
        Speakers speakers = new Speakers(passages, kinship);
        return new Identity.Roles(
                new Offices(archive, search, platform, kinship).of(actor),
                speakers.of(actor),
                speakers.spokenForBy(actor));
    }

    /** The actor by the name that it is shown under. */
    public Actor actor(String id) throws Refusal {
        if (id.equals(Actor.NARRATOR.id())) {
            throw Refusal.unknown(
                    "what an article tells by itself is nobody's in particular: it stands on the page of its document");
        }
        Optional<Actor> indexed = search.find(of(Subject.ACTOR, id, Order.TITLE), 1, Optional.empty()).page().stream()
                .findFirst()
                .map(result -> new Actor(id, result.title().text(), kind(result)));
        return kinship.named(id)
                .or(() -> indexed)
                .or(() -> archive.namesOf(kinship.members(id)).stream().findFirst())
                .orElseThrow(() -> Refusal.unknown(
                        search.state().complete()
                                ? "nobody of that name has a statement on record"
                                : "nobody of that name is known so far; the archive is still being indexed"));
    }

    /** The findings about the actor that nobody dismissed, the latest first. */
    public List<Finding> findings(String id) {
        List<String> ids = new Passages(archive, search, kinship).ids(of(Subject.FINDING, id, Order.NEWEST), FINDINGS);
        Map<String, Finding> found = new java.util.HashMap<>();
        archive.findings(ids).stream()
                .map(FoundFinding::finding)
                .filter(this::isNotDismissed)
                .forEach(finding -> found.put(finding.id(), finding));
        return ids.stream()
                .flatMap(one -> Optional.ofNullable(found.get(one)).stream())
                .toList();
    }

    private boolean isNotDismissed(Finding finding) {
        return platform.reviews()
                .flatMap(reviews -> reviews.of(finding))
                .map(Review::decision)
                .filter(decision -> decision == Review.Decision.DISMISSED)
                .isEmpty();
    }

    private ActorView.Stances stances(String id, ActorSummary summary, Exchange exchange) {
        ActorStances stances = stances(id);
        Map<String, Long> keys = stances.keys(summary.findings(), ActorView.Stances.MOST + 1);
        boolean all = exchange.value("all").isPresent();
        List<String> shown = keys.keySet().stream()
                .limit(all ? ActorView.Stances.MOST : FIRST_LANES)
                .toList();
        LaneChart chart = LaneChart.of(stances.lanes(shown, summary.findings()), archive.latestDay());
        boolean table = exchange.value("view").filter("table"::equals).isPresent();
        String until = Edtf.day(archive.latestDay()).inWords();
        String heading =
                keys.isEmpty() ? "No side is on record" : summary.turnsHeading(ActorView.Stances.count(keys.size()));
        return new ActorView.Stances(chart, keys.size(), table, until, heading);
    }

    private ActorView.PromiseList promises(String id, ActorSummary summary) {
        Results made = search.find(of(Subject.PROMISE, id, Order.NEWEST), PROMISES, Optional.empty());
        return new ActorView.PromiseList(
                PromiseLine.of(new Promises(archive, search, kinship).of(made.page())),
                made.total(),
                summary.promisesHeading());
    }

    /** How many promises of an actor stand in which way. */
    public Map<PromiseStatus, Long> statuses(String id) {
        Map<PromiseStatus, Long> statuses = new EnumMap<>(PromiseStatus.class);
        search.counts(of(Subject.PROMISE, id, Order.NEWEST), Criterion.STATUS, PromiseStatus.values().length)
                .forEach((status, count) -> statuses.put(PromiseStatus.valueOf(status), count));
        return statuses;
    }

    private ActorHead head(
            Actor actor, ActorSummary summary, ActorView.Stances stances, ActorView.PromiseList promises) {
        String id = actor.id();
        long statements = search.find(of(Subject.STATEMENT, id, Order.NEWEST), 1, Optional.empty())
                .total();
        List<ActorHead.Figure> figures = List.of(
                new ActorHead.Figure(statements, statements == 1 ? "statement" : "statements", "#statements"),
                new ActorHead.Figure(
                        summary.findings().size(), summary.findings().size() == 1 ? "finding" : "findings", "#stances"),
                new ActorHead.Figure(promises.all(), promises.all() == 1 ? "promise" : "promises", "#promises"),
                new ActorHead.Figure(stances.all(), stances.all() == 1 ? "proposition" : "propositions", "#stances"));
        return new ActorHead(id, actor.name(), actor.kind(), figures, summary.sentence());
    }

    static Query of(Subject subject, String actor, Order order) {
        return new Query(subject, "", Filter.NONE.with(Criterion.ACTOR, actor), order);
    }

    static ActorKind kind(Result result) {
        return result.facts().getOrDefault(Criterion.KIND, List.of()).stream()
                .findFirst()
                .map(ActorKind::valueOf)
                .orElse(ActorKind.UNNAMED);
    }
}
