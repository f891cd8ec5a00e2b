package org.volteface.console;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.volteface.api.search.Criterion;
import org.volteface.api.search.IndexState;
import org.volteface.api.search.Query;
import org.volteface.api.search.Results;
import org.volteface.api.search.Search;

/** A search that finds nothing, in a given state. */
record StandInSearch(IndexState state) implements Search {
    @Override
    public Results find(Query query, int most, Optional<String> cursor) {
        return new Results(List.of(), 0, true, Optional.empty());
    }

    @Override
    public Map<String, Long> counts(Query query, Criterion criterion, int most) {
        return Map.of();
    }

    @Override
    public SortedMap<LocalDate, Long> days(Query query) {
        return new TreeMap<>();
    }
}
