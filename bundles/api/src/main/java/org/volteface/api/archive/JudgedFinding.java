package org.volteface.api.archive;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.volteface.api.contradiction.FindingKind;
import org.volteface.api.model.StanceLabel;
import org.volteface.api.model.StatementKind;

/**
 * A finding as a case keeps it: in words of its documents, so that it can be found again whatever ids another analysis gives.
 *
 * @param kind what it says of its holder
 * @param holder whom it is about
 * @param topic what the holder turned on, or is said to have
 * @param before the passages of its earlier side
 * @param after the passages of its later side
 */
public record JudgedFinding(FindingKind kind, Holder holder, String topic, List<Quote> before, List<Quote> after) {
    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if a side is empty
     */
    public JudgedFinding {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(holder, "holder");
        Objects.requireNonNull(topic, "topic");
        before = List.copyOf(before);
        after = List.copyOf(after);
        if (before.isEmpty() || after.isEmpty()) {
            throw new IllegalArgumentException("a finding has two sides");
        }
    }

    /**
     * Who is meant.
     *
     * @param actor the actor in words for a person, with the Wikidata id in brackets where one is known
     * @param names every name that is right; never empty
     */
    public record Holder(String actor, List<String> names) {
        /**
         * Copies the list.
         *
         * @throws IllegalArgumentException if there is no name, or a blank one
         */
        public Holder {
            Objects.requireNonNull(actor, "actor");
            names = List.copyOf(names);
            if (names.isEmpty() || names.stream().anyMatch(String::isBlank)) {
                throw new IllegalArgumentException("a holder needs a name");
            }
        }
    }

    /**
     * Words of a document of the case.
     *
     * @param document the number of the document, from 0
     * @param words the words, as they stand in its text or its title
     * @param kind what their speaker does with them, where that is known
     * @param side the side that they take, where that is known
     */
    public record Quote(int document, String words, Optional<StatementKind> kind, Optional<StanceLabel> side) {
        /**
         * Checks that there are words.
         *
         * @throws IllegalArgumentException if there are none
         */
        public Quote {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(side, "side");
            if (document < 0 || words.isBlank()) {
                throw new IllegalArgumentException("a quote has words and the number of a document");
            }
        }
    }
}
