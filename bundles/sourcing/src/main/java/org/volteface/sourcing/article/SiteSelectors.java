package org.volteface.sourcing.article;

import java.net.URI;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jsoup.select.QueryParser;
import org.jsoup.select.Selector;

/** The places of the article on the pages of single sites, as the admin names them. */
public final class SiteSelectors {
    /** Those of an admin who names none. */
    public static final SiteSelectors NONE = new SiteSelectors(Map.of());

    private final Map<String, String> selectors;

    private SiteSelectors(Map<String, String> selectors) {
        this.selectors = Map.copyOf(selectors);
    }

    /**
     * Selectors by site.
     *
     * @param lines {@code example.org=div.story}: a host and a selector in CSS
     * @throws IllegalArgumentException if one is not of that form
     */
    public static SiteSelectors of(String... lines) {
        Map<String, String> selectors = new HashMap<>();
        for (String line : lines) {
            String[] parts = line.split("=", 2);
            if (parts.length < 2 || parts[0].isBlank()) {
                throw new IllegalArgumentException(
                        "a selector of a site looks like example.org=div.story, not '" + line + "'");
            }
            try {
                Objects.requireNonNull(QueryParser.parse(parts[1].strip()));
            } catch (Selector.SelectorParseException e) {
                throw new IllegalArgumentException("'" + parts[1].strip() + "' is no selector: " + e.getMessage(), e);
            }
            selectors.put(parts[0].strip().toLowerCase(Locale.ROOT).replaceFirst("^www\\.", ""), parts[1].strip());
        }
        return new SiteSelectors(selectors);
    }

    /** The selector for the page at {@code address}: that of its host, or of the nearest domain above it. */
    Optional<String> of(URI address) {
        String host = AddressSigns.publisher(address);
        while (!host.isEmpty()) {
            if (selectors.containsKey(host)) {
                return Optional.ofNullable(selectors.get(host));
            }
            int dot = host.indexOf('.');
            host = dot < 0 ? "" : host.substring(dot + 1);
        }
        return Optional.empty();
    }
}
