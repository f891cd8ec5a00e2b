package org.volteface.api.search;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What results have to have.
 *
 * @param values of each criterion the values of which it has to have one; a criterion that a subject has not is not had
 * @param dated when it was said (statements, promises), happened that completed it (findings) or was published (documents), or when the
 *     latest statement was said (actors, propositions). Of dates that are not exact the first possible day counts
 * @param due the last day by which it is to be kept (statements that are commitments, promises)
 */
public record Filter(Map<Criterion, Set<String>> values, Period dated, Period due) {
    /** Whatever there is. */
    public static final Filter NONE = new Filter(Map.of(), Period.ANY, Period.ANY);

    /** Copies the values; a criterion without values is left out. */
    public Filter {
        EnumMap<Criterion, Set<String>> copy = new EnumMap<>(Criterion.class);
        values.forEach((criterion, wanted) -> {
            if (!wanted.isEmpty()) {
                copy.put(criterion, Set.copyOf(wanted));
            }
        });
        values = Collections.unmodifiableMap(copy);
        Objects.requireNonNull(dated, "dated");
        Objects.requireNonNull(due, "due");
    }

    /** This filter, and one of {@code wanted} in place of what it asked of {@code criterion}. */
    public Filter with(Criterion criterion, String... wanted) {
        EnumMap<Criterion, Set<String>> all = new EnumMap<>(Criterion.class);
        all.putAll(values);
        all.put(criterion, Set.of(wanted));
        return new Filter(all, dated, due);
    }

    /** This filter, dated in {@code period}. */
    public Filter dated(Period period) {
        return new Filter(values, period, due);
    }

    /** This filter, due in {@code period}. */
    public Filter due(Period period) {
        return new Filter(values, dated, period);
    }
}
