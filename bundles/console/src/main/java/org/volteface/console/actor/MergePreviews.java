package org.volteface.console.actor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.volteface.api.model.Actor;
import org.volteface.api.model.StanceLabel;
import org.volteface.api.search.Criterion;
import org.volteface.api.search.Order;
import org.volteface.api.search.Query;
import org.volteface.api.search.Result;
import org.volteface.api.search.Search;
import org.volteface.api.search.Subject;
import org.volteface.console.words.Words;

/** What merges would change, told before they are made. */
final class MergePreviews {
    private static final int PROPOSITIONS = 500;
    private static final int SHARED = 20;

    private final Search search;
    private final ActorReader reader;

    MergePreviews(Search search, ActorReader reader) {
        this.search = search;
        this.reader = reader;
    }

    MergePreview of(Actor actor, Actor other) {
        Map<String, Long> own = propositions(actor);
        List<MergePreview.Shared> shared = propositions(other).keySet().stream()
                .filter(own::containsKey)
                .limit(SHARED)
                .map(key -> shared(key, actor, other))
                .sorted((one, next) -> Boolean.compare(next.opposed(), one.opposed()))
                .toList();
        MergePreview.Statements statements = new MergePreview.Statements(statements(actor), statements(other));
        return new MergePreview(actor, other, statements, shared, reader.findings(actor.id()));
    }

    private Map<String, Long> propositions(Actor actor) {
        Query said = of(actor);
        Query sided = new Query(
                said.subject(),
                "",
                said.filter().with(Criterion.STANCE, StanceLabel.FAVOR.name(), StanceLabel.AGAINST.name()),
                said.order());
        return search.counts(sided, Criterion.PROPOSITION, PROPOSITIONS);
    }

    private MergePreview.Shared shared(String key, Actor actor, Actor other) {
        return new MergePreview.Shared(key, topic(key), sides(key, actor), sides(key, other));
    }

    private Map<StanceLabel, Long> sides(String key, Actor actor) {
        Query said = of(actor);
        Query on = new Query(said.subject(), "", said.filter().with(Criterion.PROPOSITION, key), said.order());
        Map<StanceLabel, Long> sides = new LinkedHashMap<>();
        search.counts(on, Criterion.STANCE, StanceLabel.values().length)
                .forEach((side, count) -> sides.put(StanceLabel.valueOf(side), count));
        return sides;
    }

    private String topic(String key) {
        Query query = new Query(
                Subject.PROPOSITION,
                "",
                org.volteface.api.search.Filter.NONE.with(Criterion.PROPOSITION, key),
                Order.TITLE);
        return search.find(query, 1, Optional.empty()).page().stream()
                .findFirst()
                .map(Result::title)
                .map(title -> Words.capital(title.text()))
                .orElse(key.replace('~', ' '));
    }

    private long statements(Actor actor) {
        return search.find(of(actor), 1, Optional.empty()).total();
    }

    private static Query of(Actor actor) {
        return ActorReader.of(Subject.STATEMENT, actor.id(), Order.NEWEST);
    }
}
