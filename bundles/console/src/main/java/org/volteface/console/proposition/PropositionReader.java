package org.volteface.console.proposition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.volteface.api.archive.FoundFinding;
import org.volteface.api.archive.Review;
import org.volteface.api.archive.StatementArchive;
import org.volteface.api.contradiction.Dismissal;
import org.volteface.api.contradiction.Finding;
import org.volteface.api.model.Actor;
import org.volteface.api.model.Proposition;
import org.volteface.api.model.StanceLabel;
import org.volteface.api.model.Statement;
import org.volteface.api.search.Criterion;
import org.volteface.api.search.Filter;
import org.volteface.api.search.Order;
import org.volteface.api.search.Query;
import org.volteface.api.search.Result;
import org.volteface.api.search.Search;
import org.volteface.api.search.Subject;
import org.volteface.console.page.Required;
import org.volteface.console.platform.Platform;
import org.volteface.console.stance.Kinship;
import org.volteface.console.stance.Lane;
import org.volteface.console.stance.LaneChart;
import org.volteface.console.stance.LaneTurns;
import org.volteface.console.stance.Passages;
import org.volteface.console.web.PathPart;
import org.volteface.console.web.Refusal;
import org.volteface.console.words.CitedPassage;

/** What the page of one proposition shows, read with a number of queries that does not grow with what was said on it. */
public final class PropositionReader {
    /** So many actors are counted at most. */
    public static final int COUNTED = 60;

    private static final int OTHERS = 8;

    private static final int LONGEST_LANE = 40;
    private static final int FINDINGS = 50;
    private static final int DISMISSALS = 10;

    private final StatementArchive archive;
    private final Search search;
    private final Platform platform;
    private final Passages passages;
    private final String key;

    /** Reads what is known of the proposition with a key. */
    public PropositionReader(Platform platform, String key) throws Refusal {
        this.archive = Required.archive(platform);
        this.search = Required.search(platform);
        this.platform = platform;
        this.passages = new Passages(archive, search, Kinship.of(platform));
        this.key = key;
    }

    /** The proposition as the lists have it. */
    public Result result() throws Refusal {
        return search.find(query(Subject.PROPOSITION, Order.TITLE), 1, Optional.empty()).page().stream()
                .findFirst()
                .orElseThrow(() -> Refusal.unknown(
                        search.state().complete()
                                ? "no statement on record is about that"
                                : "no statement is known to be about that so far; the archive is still being indexed"));
    }

    /** The ids of the actors that took a side, those who have turned first, then those who spoke most. */
    public List<String> actors(Collection<Finding> findings, int most) {
        Query said = query(Subject.STATEMENT, Order.NEWEST);
        Query sided = with(said, Criterion.STANCE, StanceLabel.FAVOR.name(), StanceLabel.AGAINST.name());
        Set<String> actors = new LinkedHashSet<>();
        findings.forEach(finding -> actors.add(finding.holder().id()));
        actors.addAll(search.counts(sided, Criterion.ACTOR, most).keySet());
        // Nobody in particular tells what has no other source.
        actors.remove(Actor.NARRATOR.id());
        return List.copyOf(actors);
    }

    /** The findings on it that nobody dismissed. */
    public List<Finding> findings() {
        return archive.findings(passages.ids(query(Subject.FINDING, Order.NEWEST), FINDINGS)).stream()
                .map(FoundFinding::finding)
                .filter(finding -> platform.reviews()
                        .flatMap(reviews -> reviews.of(finding))
                        .filter(review -> review.decision() == Review.Decision.DISMISSED)
                        .isEmpty())
                .toList();
    }

    LaneChart chart(List<String> actors, List<Finding> findings) {
        return LaneChart.of(lanes(actors, findings), archive.latestDay());
    }

    /** Where actors stood, each in a lane. */
    public List<Lane> lanes(List<String> actors, List<Finding> findings) {
        Map<String, Set<String>> ids = new LinkedHashMap<>();
        for (String actor : actors) {
            Query of = with(query(Subject.STATEMENT, Order.NEWEST), Criterion.ACTOR, actor);
            Set<String> wanted = new LinkedHashSet<>(passages.ids(of, LONGEST_LANE));
            of(findings, actor).forEach(finding -> wanted.addAll(finding.evidence()));
            ids.put(actor, wanted);
        }
        Map<String, Statement> statements =
                passages.statements(ids.values().stream().flatMap(Set::stream).collect(Collectors.toSet()));
        if (statements.isEmpty()) {
            return List.of();
        }
        Proposition proposition = findings.isEmpty()
                ? Passages.usual(statements.values())
                : findings.get(0).proposition();
        Map<String, List<Dismissal>> dismissals = archive.outcomesOn(statements.keySet(), Dismissal.class, DISMISSALS);
        Map<String, String> names = names(actors);
        List<Lane> lanes = new ArrayList<>();
        ids.forEach((actor, of) -> {
            List<Statement> own = of.stream()
                    .filter(statements::containsKey)
                    .map(statements::get)
                    .toList();
            List<CitedPassage> cited = passages.toward(own, proposition);
            if (!cited.isEmpty()) {
                String name = names.getOrDefault(actor, own.get(0).holder().name());
                String address = "/actors/" + PathPart.of(actor);
                lanes.add(new Lane(
                        new Lane.Name(actor, name, address),
                        cited.size(),
                        address,
                        cited,
                        new LaneTurns(cited).of(of(findings, actor), dismissals)));
            }
        });
        return lanes;
    }

    /** Other words for it than those that most statements have, as far as passages tell. */
    public static List<String> others(Collection<CitedPassage> said, Result result) {
        TreeSet<String> topics = new TreeSet<>();
        said.forEach(
                passage -> topics.add(passage.statement().claim().proposition().topic()));
        topics.remove(result.title().text());
        return topics.stream().limit(OTHERS).toList();
    }

    private Map<String, String> names(List<String> actors) {
        Query query = new Query(
                Subject.ACTOR, "", Filter.NONE.with(Criterion.ACTOR, actors.toArray(String[]::new)), Order.TITLE);
        return search.find(query, Math.max(1, actors.size()), Optional.empty()).page().stream()
                .collect(Collectors.toMap(Result::id, result -> result.title().text(), (one, same) -> one));
    }

    Query query(Subject subject, Order order) {
        return new Query(subject, "", Filter.NONE.with(Criterion.PROPOSITION, key), order);
    }

    private static List<Finding> of(List<Finding> findings, String actor) {
        return findings.stream()
                .filter(finding -> finding.holder().id().equals(actor))
                .toList();
    }

    private static Query with(Query query, Criterion criterion, String... values) {
        return new Query(query.subject(), query.text(), query.filter().with(criterion, values), query.order());
    }
}
