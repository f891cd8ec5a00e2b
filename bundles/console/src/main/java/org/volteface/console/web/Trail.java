package org.volteface.console.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The pages of a list that led to the one that is shown, so that there is a way back: the address has the beginning of each.
 *
 * @param cursors where the pages after the first began
 */
public record Trail(List<String> cursors) {
    private static final String NAME = "at";
    private static final int LONGEST = 20;

    /** Copies the last of the cursors: an address has an end. */
    public Trail {
        cursors = List.copyOf(cursors.subList(Math.max(0, cursors.size() - LONGEST), cursors.size()));
    }

    /** What the address of a request tells. */
    public static Trail of(Exchange exchange) {
        return new Trail(exchange.values(NAME));
    }

    /** Where the page begins that is shown. */
    public Optional<String> cursor() {
        return cursors.isEmpty() ? Optional.empty() : Optional.of(cursors.get(cursors.size() - 1));
    }

    /** The trail to the page after the one that is shown. */
    public Trail on(String next) {
        List<String> further = new ArrayList<>(cursors);
        further.add(next);
        return new Trail(further);
    }

    /** The trail to the page before the one that is shown; empty on the first page. */
    public Optional<Trail> back() {
        return cursors.isEmpty() ? Optional.empty() : Optional.of(new Trail(cursors.subList(0, cursors.size() - 1)));
    }

    /** An address with this trail added. */
    public String address(String path) {
        String query = cursors.stream()
                .map(cursor -> NAME + "=" + URLEncoder.encode(cursor, StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + (path.contains("?") ? "&" : "?") + query;
    }
}
