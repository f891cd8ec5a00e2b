package org.volteface.api.search;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The lists of what an archive holds. It follows the archive within a second or so; {@link #state()} tells how closely. What was
 * withdrawn meanwhile may still be in a list: whoever loads an entry by its id has to do with its being gone. Safe to use from many threads.
 */
@ProviderType
public interface Search {
    /** The longest page. */
    int LONGEST_PAGE = 1_000;

    /**
     * A page of the list of {@code query}.
     *
     * @param most how many entries the page may have, from 1 to {@link #LONGEST_PAGE}
     * @param cursor where it begins: {@link Results#next()} of the page before, with the same query; empty for the first
     * @throws IllegalArgumentException if {@code most} is out of range, or the cursor is none of this query
     */
    Results find(Query query, int most, Optional<String> cursor);

    /**
     * How many entries the list of {@code query} has with each value of {@code criterion}, the most frequent first; of actors without
     * the narrator.
     *
     * @param most how many values there may be
     */
    Map<String, Long> counts(Query query, Criterion criterion, int most);

    /** How many entries the list of {@code query} has on each day, as in {@link Filter#dated()}; days without any are left out. */
    SortedMap<LocalDate, Long> days(Query query);

    /** How far it knows what the archive holds. */
    IndexState state();
}
