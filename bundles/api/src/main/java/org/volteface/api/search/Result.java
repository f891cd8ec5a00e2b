package org.volteface.api.search;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One entry of a list.
 *
 * @param id names it, as its {@link Subject} says
 * @param title a statement's or promise's own words as in {@link org.volteface.api.model.Wording#text()}, a finding's topic, a document's
 *     title, an actor's name, a proposition's most frequent topic
 * @param excerpt why a finding was made, the part of a document's text that fits best, another name or topic that fits; else empty
 * @param facts what it has of each criterion, as far as there is something
 * @param tally how much there is of it
 */
public record Result(String id, Marked title, Marked excerpt, Map<Criterion, List<String>> facts, Tally tally) {
    /** Copies the facts. */
    public Result {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(excerpt, "excerpt");
        EnumMap<Criterion, List<String>> copy = new EnumMap<>(Criterion.class);
        facts.forEach((criterion, values) -> copy.put(criterion, List.copyOf(values)));
        facts = Collections.unmodifiableMap(copy);
        Objects.requireNonNull(tally, "tally");
    }
}
