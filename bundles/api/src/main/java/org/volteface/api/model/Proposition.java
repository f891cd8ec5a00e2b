package org.volteface.api.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What a statement is about.
 *
 * @param topic a short phrase that a reader would use: scrapping the tourist levy
 * @param terms the normalised words that name the thing itself and that propositions are compared by, the head first:
 *     lower-case lemmas, with nominalisations and synonyms brought to one form: levy, tourist
 * @param direction which way the topic bears on that thing: scrapping is less of it
 * @param scope how far it reaches
 * @param counterpart the other party, where there is one
 */
public record Proposition(
        String topic, List<String> terms, Direction direction, Scope scope, Optional<String> counterpart) {

    /** Copies the terms. */
    public Proposition {
        Objects.requireNonNull(topic, "topic");
        Objects.requireNonNull(direction, "direction");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(counterpart, "counterpart");
        terms = List.copyOf(terms);
    }

    /**
     * What propositions about the same thing have in common, whatever the direction, the scope and the words: the terms, each once, in
     * the order of the alphabet, with {@code ~} between them; where there are none, {@code ~} and a hash of the topic. A part of an
     * address once it is encoded as such.
     */
    public String key() {
        return terms.isEmpty() ? "~" + Fingerprint.of(topic) : String.join("~", new TreeSet<>(terms));
    }
}
