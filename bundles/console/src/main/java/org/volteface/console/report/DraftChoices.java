package org.volteface.console.report;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.volteface.api.search.Criterion;
import org.volteface.api.search.Filter;
import org.volteface.api.search.Order;
import org.volteface.api.search.Query;
import org.volteface.api.search.Result;
import org.volteface.api.search.Search;
import org.volteface.api.search.Subject;
import org.volteface.console.platform.Platform;

/** The actors and propositions that a report can be limited to: those that are chosen, and those that fit what is typed. */
final class DraftChoices {
    private static final int MOST = 8;

    private final Platform platform;

    DraftChoices(Platform platform) {
        this.platform = platform;
    }

    /** The actors by their ids: first those that are chosen. An id that is typed is found as well. */
    Map<String, String> actors(Draft draft) {
        Map<String, String> labels = new LinkedHashMap<>();
        Map<String, String> names = names(draft.all("actor"));
        draft.all("actor").forEach(id -> labels.put(id, names.getOrDefault(id, id)));
        String typed = draft.first("findActor");
        found(Subject.ACTOR, typed)
                .forEach(
                        result -> labels.putIfAbsent(result.id(), result.title().text()));
        if (!typed.isEmpty()) {
            names(List.of(typed)).forEach(labels::putIfAbsent);
        }
        return labels;
    }

    /** The shortest name of each actor that is known, by their ids. */
    Map<String, String> names(Collection<String> ids) {
        Map<String, String> names = new LinkedHashMap<>();
        platform.archive().map(archive -> archive.namesOf(ids)).orElse(List.of()).stream()
                .sorted(Comparator.comparing(actor -> actor.name().length()))
                .forEach(actor -> names.putIfAbsent(actor.id(), actor.name()));
        return names;
    }

    /** The propositions by their keys: first those that are chosen. A key that is typed is found as well. */
    Map<String, String> propositions(Draft draft) {
        Map<String, String> labels = new LinkedHashMap<>();
        draft.all("proposition").forEach(key -> labels.put(key, key.replace('~', ' ')));
        String typed = draft.first("findProposition");
        found(Subject.PROPOSITION, typed)
                .forEach(
                        result -> labels.putIfAbsent(result.id(), result.title().text()));
        if (!typed.isEmpty()) {
            Query exact =
                    new Query(Subject.PROPOSITION, "", Filter.NONE.with(Criterion.PROPOSITION, typed), Order.NEWEST);
            page(exact)
                    .forEach(result ->
                            labels.putIfAbsent(result.id(), result.title().text()));
        }
        return labels;
    }

    private List<Result> found(Subject subject, String typed) {
        return typed.isEmpty() ? List.of() : page(new Query(subject, typed, Filter.NONE, Order.FIT));
    }

    private List<Result> page(Query query) {
        Optional<Search> search = platform.search();
        return search.map(known -> known.find(query, MOST, Optional.empty()).page())
                .orElse(List.of());
    }
}
