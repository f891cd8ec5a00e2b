package org.volteface.console.page;

import java.util.Objects;
import java.util.Optional;
import org.volteface.api.search.IndexState;
import org.volteface.api.search.Results;
import org.volteface.console.words.Words;

/**
 * How much a list has.
 *
 * @param total how many entries, at least
 * @param exact whether no more
 * @param next where the next page begins
 * @param isIndexing whether the list may be shorter than it should be
 */
public record Extent(long total, boolean exact, Optional<String> next, boolean isIndexing) {
    /** Refuses null. */
    public Extent {
        Objects.requireNonNull(next, "next");
    }

    /** That of the list of which {@code results} are a page. */
    public static Extent of(Results results, IndexState state) {
        return new Extent(results.total(), results.exact(), results.next(), !state.complete() || state.behind() > 0);
    }

    /** How many, in words. */
    public String count(String noun) {
        return (exact ? "" : "more than ") + Words.count(total, noun);
    }
}
