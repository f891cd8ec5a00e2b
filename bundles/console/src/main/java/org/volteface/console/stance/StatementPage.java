package org.volteface.console.stance;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.volteface.api.search.Query;
import org.volteface.api.search.Result;
import org.volteface.api.search.Results;
import org.volteface.api.search.Search;
import org.volteface.console.web.Refusal;
import org.volteface.console.web.Trail;
import org.volteface.console.words.CitedPassage;
import org.volteface.console.words.Words;

/**
 * A page of a list of statements, the newest first.
 *
 * @param passages the statements
 * @param count how many there are in all, in words
 * @param newer the way to the page before; empty on the first
 * @param older the way to the page after; empty on the last
 */
public record StatementPage(List<CitedPassage> passages, String count, Optional<String> newer, Optional<String> older) {
    private static final int MOST = 10;

    /** Copies the list. */
    public StatementPage {
        passages = List.copyOf(passages);
        Objects.requireNonNull(count, "count");
        Objects.requireNonNull(newer, "newer");
        Objects.requireNonNull(older, "older");
    }

    /** Reads the page that {@code trail} leads to. */
    public static StatementPage of(Query query, Search search, Passages passages, Trail trail, String path)
            throws Refusal {
        Results results = results(search, query, MOST, trail);
        List<String> ids = results.page().stream().map(Result::id).toList();
        String count = (results.exact() ? "" : "more than ") + Words.count(results.total(), "statement");
        return new StatementPage(
                passages.cited(passages.statements(ids).values()),
                count,
                trail.back().map(back -> back.address(path) + "#statements"),
                results.next().map(next -> trail.on(next).address(path) + "#statements"));
    }

    /**
     * A page of a list.
     *
     * @throws Refusal if the list has no such page
     */
    public static Results results(Search search, Query query, int most, Trail trail) throws Refusal {
        try {
            return search.find(query, most, trail.cursor());
        } catch (IllegalArgumentException e) {
            throw Refusal.malformed("the list has no such page", e);
        }
    }
}
