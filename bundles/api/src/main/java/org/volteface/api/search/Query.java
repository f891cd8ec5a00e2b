package org.volteface.api.search;

import java.util.Objects;

/**
 * What a list shall hold.
 *
 * @param subject what it is of
 * @param text the words that results have to have, as somebody typed them, in whatever form of each word; words in straight or
 *     typographic quotes are a phrase, and have to stand as they are; the last word, where no space or quote follows it, may also be
 *     the beginning of one. There is no syntax that could be wrong. Empty for whatever there is
 * @param filter what else they have to have
 * @param order their order
 */
public record Query(Subject subject, String text, Filter filter, Order order) {
    /** Refuses null. */
    public Query {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(filter, "filter");
        Objects.requireNonNull(order, "order");
    }

    /** All of {@code subject}, the newest first. */
    public static Query all(Subject subject) {
        return new Query(subject, "", Filter.NONE, Order.NEWEST);
    }
}
