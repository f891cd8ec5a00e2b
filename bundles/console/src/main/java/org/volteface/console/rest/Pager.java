package org.volteface.console.rest;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.volteface.console.web.Exchange;
import org.volteface.console.web.Refusal;

/** The way through a list that is at hand as a whole: each page begins after the key of the entry that ended the one before. */
final class Pager<T> {
    private final Function<T, String> key;
    private final Comparator<String> order;

    private Pager(Function<T, String> key, Comparator<String> order) {
        this.key = key;
        this.order = order;
    }

    /** One in the order of the keys, each of which is told once. */
    static <T> Pager<T> rising(Function<T, String> key) {
        return new Pager<>(key, Comparator.naturalOrder());
    }

    /** One in the opposite order. */
    static <T> Pager<T> falling(Function<T, String> key) {
        return new Pager<>(key, Comparator.reverseOrder());
    }

    /** The page that a request asks for, told as records. */
    <R> PageResource<R> page(List<T> all, Exchange exchange, Function<T, R> told) throws Refusal {
        int limit = Listing.limit(exchange);
        Optional<String> after = cursor(exchange);
        List<T> rest = all.stream()
                .filter(entry -> after.map(end -> order.compare(key.apply(entry), end) > 0)
                        .orElse(true))
                .sorted(Comparator.comparing(key, order))
                .limit(limit + 1L)
                .toList();
        List<T> shown = rest.subList(0, Math.min(limit, rest.size()));
        @Nullable String next = rest.size() > limit ? written(key.apply(shown.get(limit - 1))) : null;
        return new PageResource<>(shown.stream().map(told).toList(), all.size(), true, next);
    }

    /** The cursor of a request, as it was before {@link #written}. */
    static Optional<String> cursor(Exchange exchange) throws Refusal {
        try {
            return exchange.value("cursor")
                    .map(text -> new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            throw Refusal.malformed("cursor: none of this list", e);
        }
    }

    /** A cursor as it is told. */
    static String written(String cursor) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(cursor.getBytes(StandardCharsets.UTF_8));
    }
}
