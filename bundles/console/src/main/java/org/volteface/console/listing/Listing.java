package org.volteface.console.listing;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.volteface.api.search.IndexState;
import org.volteface.api.search.Query;
import org.volteface.api.search.Result;
import org.volteface.api.search.Results;
import org.volteface.api.search.Search;
import org.volteface.console.stance.StatementPage;
import org.volteface.console.web.Exchange;
import org.volteface.console.web.Refusal;
import org.volteface.console.web.Trail;

/**
 * A page of a list with the ways to the pages beside it.
 *
 * @param results the page
 * @param asked what was asked for, by the names of the form
 * @param ways the way to the page before, and to the one after
 * @param indexed how far the search knows the archive
 */
public record Listing(Results results, Map<String, String> asked, Ways ways, IndexState indexed) {
    private static final Set<String> SEARCHED = Set.of("q", "kind");

    /** Copies what was asked for. */
    public Listing {
        Objects.requireNonNull(results, "results");
        asked = Map.copyOf(asked);
        Objects.requireNonNull(ways, "ways");
        Objects.requireNonNull(indexed, "indexed");
    }

    /**
     * Reads the page that a request asks for.
     *
     * @param most how long a page is
     * @throws Refusal if the list has no such page
     */
    public static Listing of(Search search, Query query, int most, Exchange exchange, Map<String, String> asked)
            throws Refusal {
        Trail trail = Trail.of(exchange);
        Results results = StatementPage.results(search, query, most, trail);
        String path = address(exchange.request().getServletPath(), asked);
        Ways ways = new Ways(
                trail.back().map(back -> back.address(path)),
                results.next().map(next -> trail.on(next).address(path)));
        return new Listing(results, asked, ways, search.state());
    }

    /** The entries. */
    public List<Result> page() {
        return results.page();
    }

    /** What was asked for under a name; empty where nothing was. */
    public String asked(String name) {
        return asked.getOrDefault(name, "");
    }

    /** Whether entries may be missing because the archive is still being read. */
    public boolean isBehind() {
        return !indexed.complete() || indexed.behind() > 0;
    }

    /** The same list in the search, which saves it as a file; empty where it is narrowed by what the search does not know. */
    public Optional<String> inSearch(String subject) {
        Map<String, String> values = new HashMap<>(asked);
        values.remove("sort");
        values.values().removeIf(String::isEmpty);
        if (!SEARCHED.containsAll(values.keySet())) {
            return Optional.empty();
        }
        values.put("subject", subject);
        return Optional.of(address("/search", values));
    }

    /** An address with values of a form, without those that are empty. */
    public static String address(String path, Map<String, String> values) {
        List<String> pairs = new ArrayList<>();
        values.forEach((name, value) -> {
            if (!value.isEmpty()) {
                pairs.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
            }
        });
        pairs.sort(String::compareTo);
        return pairs.isEmpty() ? path : path + "?" + String.join("&", pairs);
    }

    /**
     * The ways to other pages.
     *
     * @param back to the page before; empty on the first
     * @param on to the page after; empty on the last
     */
    public record Ways(Optional<String> back, Optional<String> on) {
        /** Refuses null. */
        public Ways {
            Objects.requireNonNull(back, "back");
            Objects.requireNonNull(on, "on");
        }
    }
}
