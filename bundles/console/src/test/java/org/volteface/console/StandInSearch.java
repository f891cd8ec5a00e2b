package org.volteface.console;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.volteface.api.search.Criterion;
import org.volteface.api.search.IndexState;
import org.volteface.api.search.Marked;
import org.volteface.api.search.Query;
import org.volteface.api.search.Result;
import org.volteface.api.search.Results;
import org.volteface.api.search.Search;
import org.volteface.api.search.Subject;
import org.volteface.api.search.Tally;

/** A search that finds what a test tells it to, whatever is asked, and remembers what was asked. */
public final class StandInSearch implements Search {
    public final List<Query> asked = new ArrayList<>();
    public final Map<Subject, List<String>> found = new java.util.EnumMap<>(Subject.class);
    public final Map<Criterion, List<String>> facts = new java.util.EnumMap<>(Criterion.class);
    public final Map<Criterion, Map<String, Long>> counts = new java.util.EnumMap<>(Criterion.class);
    public final List<Query> counted = new ArrayList<>();
    public IndexState state = new IndexState(true, 0);

    @Override
    public Results find(Query query, int most, Optional<String> cursor) {
        if (cursor.filter("wrong"::equals).isPresent()) {
            throw new IllegalArgumentException("no cursor of this query");
        }
        asked.add(query);
        List<Result> page = found.getOrDefault(query.subject(), List.of()).stream()
                .map(id ->
                        new Result(id, new Marked("a title", List.of()), new Marked("", List.of()), facts, Tally.NONE))
                .toList();
        return new Results(page, page.size(), true, page.isEmpty() ? Optional.empty() : Optional.of("next/one"));
    }

    @Override
    public Map<String, Long> counts(Query query, Criterion criterion, int most) {
        counted.add(query);
        return counts.getOrDefault(criterion, Map.of());
    }

    @Override
    public SortedMap<LocalDate, Long> days(Query query) {
        return new TreeMap<>();
    }

    @Override
    public IndexState state() {
        return state;
    }
}
