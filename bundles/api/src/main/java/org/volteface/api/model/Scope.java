package org.volteface.api.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * How far a proposition reaches.
 *
 * @param facets the limits, in words; a facet that is absent is unlimited or unsaid
 * @param universal whether the words cover every part: any, no … of any kind, whatever
 */
public record Scope(Map<Facet, String> facets, boolean universal) {
    /** A scope without limits that claims nothing about every part. */
    public static final Scope OPEN = new Scope(Map.of(), false);

    /** Copies the map, in the order of {@link Facet}. */
    public Scope {
        EnumMap<Facet, String> copy = new EnumMap<>(Facet.class);
        copy.putAll(facets);
        facets = Collections.unmodifiableMap(copy);
    }
}
