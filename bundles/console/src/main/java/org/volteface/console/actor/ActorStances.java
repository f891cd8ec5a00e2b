package org.volteface.console.actor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.volteface.api.archive.StatementArchive;
import org.volteface.api.contradiction.Dismissal;
import org.volteface.api.contradiction.Finding;
import org.volteface.api.model.Proposition;
import org.volteface.api.model.StanceLabel;
import org.volteface.api.model.Statement;
import org.volteface.api.search.Criterion;
import org.volteface.api.search.Filter;
import org.volteface.api.search.Order;
import org.volteface.api.search.Query;
import org.volteface.api.search.Results;
import org.volteface.api.search.Search;
import org.volteface.api.search.Subject;
import org.volteface.console.stance.Kinship;
import org.volteface.console.stance.Lane;
import org.volteface.console.stance.LaneTurns;
import org.volteface.console.stance.Passages;
import org.volteface.console.web.PathPart;
import org.volteface.console.words.CitedPassage;

/** Where one actor stood on each thing: the things with a finding first, then those that it spoke of most. */
public final class ActorStances {
    private static final int LONGEST_LANE = 40;
    private static final int DISMISSALS = 10;

    private final StatementArchive archive;
    private final Search search;
    private final Passages passages;
    private final Query all;

    ActorStances(StatementArchive archive, Search search, Kinship kinship, String actor) {
        this.archive = archive;
        this.search = search;
        this.passages = new Passages(archive, search, kinship);
        this.all = new Query(Subject.STATEMENT, "", Filter.NONE.with(Criterion.ACTOR, actor), Order.NEWEST);
    }

    /** The keys of at most {@code most} things that the actor took a side on, with how many statements there are on each. */
    public Map<String, Long> keys(Collection<Finding> findings, int most) {
        Query sides = with(all, Criterion.STANCE, StanceLabel.FAVOR.name(), StanceLabel.AGAINST.name());
        Map<String, Long> spoken = search.counts(sides, Criterion.PROPOSITION, most);
        Map<String, Long> keys = new LinkedHashMap<>();
        for (Finding finding : findings) {
            String key = finding.proposition().key();
            keys.put(key, spoken.getOrDefault(key, 0L));
        }
        spoken.forEach(keys::putIfAbsent);
        return keys.entrySet().stream()
                .limit(most)
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (one, same) -> one, LinkedHashMap::new));
    }

    /** The lanes of the things with these keys. */
    public List<Lane> lanes(Collection<String> keys, Collection<Finding> findings) {
        Map<String, Set<String>> ids = new LinkedHashMap<>();
        Map<String, Long> totals = new HashMap<>();
        for (String key : keys) {
            Results latest = search.find(with(all, Criterion.PROPOSITION, key), LONGEST_LANE, Optional.empty());
            Set<String> wanted = new LinkedHashSet<>();
            latest.page().forEach(result -> wanted.add(result.id()));
            on(findings, key).forEach(finding -> wanted.addAll(finding.evidence()));
            ids.put(key, wanted);
            totals.put(key, latest.total());
        }
        Set<String> wanted = ids.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        Map<String, Statement> statements = passages.statements(wanted);
        Map<String, List<Dismissal>> dismissals = archive.outcomesOn(statements.keySet(), Dismissal.class, DISMISSALS);
        List<Lane> lanes = new ArrayList<>();
        ids.forEach((key, of) -> {
            List<Statement> own = of.stream()
                    .filter(statements::containsKey)
                    .map(statements::get)
                    .toList();
            if (!own.isEmpty()) {
                Said said = new Said(key, own, totals.getOrDefault(key, 0L));
                lanes.add(lane(said, on(findings, key), dismissals));
            }
        });
        return lanes;
    }

    /** What was said on the thing with a key: the latest of so many statements. */
    private record Said(String key, List<Statement> latest, long total) {}

    private Lane lane(Said said, List<Finding> findings, Map<String, List<Dismissal>> dismissals) {
        Proposition proposition =
                findings.stream().map(Finding::proposition).findFirst().orElseGet(() -> Passages.usual(said.latest()));
        List<CitedPassage> cited = passages.toward(said.latest(), proposition);
        String address = "/propositions/" + PathPart.of(said.key());
        return new Lane(
                new Lane.Name(said.key(), proposition.topic(), address),
                Math.max(said.total(), cited.size()),
                address,
                cited,
                new LaneTurns(cited).of(findings, dismissals));
    }

    private static List<Finding> on(Collection<Finding> findings, String key) {
        return findings.stream()
                .filter(finding -> finding.proposition().key().equals(key))
                .toList();
    }

    private static Query with(Query query, Criterion criterion, String... values) {
        return new Query(query.subject(), query.text(), query.filter().with(criterion, values), query.order());
    }
}
