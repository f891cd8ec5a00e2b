package org.volteface.api.search;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A page of a list.
 *
 * @param page its entries
 * @param total how many the whole list has, at least
 * @param exact whether it has no more than that
 * @param next where the next page begins; empty where this is the last
 */
public record Results(List<Result> page, long total, boolean exact, Optional<String> next) {
    /** Copies the page. */
    public Results {
        page = List.copyOf(page);
        Objects.requireNonNull(next, "next");
    }
}
