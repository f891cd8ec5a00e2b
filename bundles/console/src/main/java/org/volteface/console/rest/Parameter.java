package org.volteface.console.rest;

import java.util.List;
import java.util.Objects;

/**
 * A parameter of a call's query.
 *
 * @param name its name
 * @param description what it does
 * @param values the values that it may have; empty for any
 */
public record Parameter(String name, String description, List<String> values) {
    /** What all lists take. */
    public static final List<Parameter> PAGING = List.of(
            new Parameter(
                    "limit", "how many entries a page has at most, from 1 to 200; 50 where it is left out", List.of()),
            new Parameter("cursor", "where the page begins: \"next\" of the page before", List.of()));

    /** Copies the values. */
    public Parameter {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(description, "description");
        values = List.copyOf(values);
    }

    /** One that may have any value. */
    public static Parameter of(String name, String description) {
        return new Parameter(name, description, List.of());
    }

    /** One whose values are the names of constants, in lower case. */
    public static Parameter of(String name, String description, Class<? extends Enum<?>> constants) {
        return new Parameter(name, description, Names.all(constants));
    }
}
