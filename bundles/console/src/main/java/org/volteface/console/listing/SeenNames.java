package org.volteface.console.listing;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.volteface.api.search.Criterion;
import org.volteface.api.search.Filter;
import org.volteface.api.search.Order;
import org.volteface.api.search.Query;
import org.volteface.api.search.Search;
import org.volteface.api.search.Subject;
import org.volteface.console.stance.Kinship;

/** What actors and propositions are called on their pages, by what the lists know them by. */
public final class SeenNames {
    private final Search search;
    private final Kinship kinship;

    /** Looks names up in the lists; of an actor that is joined with another, by that one. */
    public SeenNames(Search search, Kinship kinship) {
        this.search = search;
        this.kinship = kinship;
    }

    /** The names of those actors or propositions with the given ids or keys that are in the lists, and so have a page. */
    public Map<String, String> known(Criterion criterion, Collection<String> ids) {
        Map<String, String> names = new HashMap<>();
        if (ids.isEmpty()) {
            return names;
        }
        Subject subject = criterion == Criterion.ACTOR ? Subject.ACTOR : Subject.PROPOSITION;
        Filter these = Filter.NONE.with(criterion, ids.toArray(String[]::new));
        Map<String, String> found = new HashMap<>();
        search.find(new Query(subject, "", these, Order.TITLE), most(ids), Optional.empty())
                .page()
                .forEach(result -> found.put(result.id(), result.title().text()));
        for (String id : ids) {
            Optional.ofNullable(found.get(subject == Subject.ACTOR ? kinship.root(id) : id))
                    .ifPresent(name -> names.put(id, name));
        }
        return names;
    }

    /** The name of each, in their order; where it is in no list, the id or the words of the key. */
    public Map<String, String> of(Criterion criterion, Collection<String> ids) {
        Map<String, String> found = known(criterion, ids);
        Map<String, String> names = new LinkedHashMap<>();
        ids.forEach(id -> names.put(id, found.getOrDefault(id, id.replace('~', ' '))));
        return names;
    }

    /** The name of one. */
    public String of(Criterion criterion, String id) {
        return of(criterion, java.util.List.of(id)).values().iterator().next();
    }

    /** The values of a criterion that most of a list have, and the one that is chosen, each by its name with how many there are. */
    public Map<String, String> choices(Query list, Criterion criterion, String chosen, int most) {
        Map<String, Long> counts = new LinkedHashMap<>(search.counts(list, criterion, most));
        counts.remove("");
        if (!chosen.isEmpty()) {
            counts.putIfAbsent(chosen, 0L);
        }
        Map<String, String> names = criterion == Criterion.SOURCE ? Map.of() : of(criterion, counts.keySet());
        Map<String, String> labels = new LinkedHashMap<>();
        counts.forEach((value, count) ->
                labels.put(value, names.getOrDefault(value, value) + (count == 0 ? "" : " (" + count + ")")));
        return labels;
    }

    private static int most(Collection<String> ids) {
        return Math.min(Search.LONGEST_PAGE, Math.max(1, ids.size()));
    }
}
