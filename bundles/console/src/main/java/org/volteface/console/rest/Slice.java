package org.volteface.console.rest;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.volteface.console.web.Exchange;
import org.volteface.console.web.Refusal;

/**
 * The page that a call asks for of a list that is known as a whole.
 *
 * @param entries what is on the page
 * @param total how many entries the list has
 * @param next where the next page begins; empty where this is the last
 */
record Slice<T>(List<T> entries, long total, Optional<String> next) {
    private static final String PLACE = "\\d{1,9}";

    Slice {
        entries = List.copyOf(entries);
    }

    /** Cuts the page out of the list. */
    static <T> Slice<T> of(List<T> all, Exchange exchange) throws Refusal {
        String cursor = exchange.value("cursor").orElse("0");
        if (!cursor.matches(PLACE) || Integer.parseInt(cursor) > all.size()) {
            throw Refusal.malformed("cursor: none of this list");
        }
        int from = Integer.parseInt(cursor);
        int to = Math.min(all.size(), from + Listing.limit(exchange));
        return new Slice<>(
                all.subList(from, to),
                all.size(),
                to < all.size() ? Optional.of(String.valueOf(to)) : Optional.empty());
    }

    /** The page with each entry told in its form. */
    <R> PageResource<R> page(Function<T, R> form) {
        return page(entries.stream().map(form).toList());
    }

    /** The page with its entries told as {@code items}. */
    <R> PageResource<R> page(List<R> items) {
        return new PageResource<>(items, total, true, next.orElse(null));
    }
}
