package org.volteface.console.rest;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.volteface.api.search.Results;

/**
 * A page of a list.
 *
 * @param items its entries
 * @param total how many the whole list has, at least
 * @param exact whether it has no more than that
 * @param next where the next page begins; left out where this is the last
 */
record PageResource<T>(
        List<T> items, long total, boolean exact, @Nullable String next) {
    PageResource {
        items = List.copyOf(Objects.requireNonNull(items, "items"));
    }

    /** A page of what a search found, told as {@code items}. */
    static <T> PageResource<T> of(Results results, List<T> items) {
        return new PageResource<>(
                items, results.total(), results.exact(), results.next().orElse(null));
    }
}
