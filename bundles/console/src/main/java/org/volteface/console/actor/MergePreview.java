package org.volteface.console.actor;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.volteface.api.contradiction.Finding;
import org.volteface.api.model.Actor;
import org.volteface.api.model.StanceLabel;
import org.volteface.console.web.PathPart;
import org.volteface.console.words.Words;

/**
 * What would change if one actor were told of as another.
 *
 * @param actor the one
 * @param other the other
 * @param statements how many statements each has
 * @param shared on what both have taken a side
 * @param findings the findings about the one, which would be about the other
 */
public record MergePreview(
        Actor actor, Actor other, Statements statements, List<Shared> shared, List<Finding> findings) {
    /** Copies the lists. */
    public MergePreview {
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(other, "other");
        Objects.requireNonNull(statements, "statements");
        shared = List.copyOf(shared);
        findings = List.copyOf(findings);
    }

    /** On how much of what both speak of they differ. */
    public long opposed() {
        return shared.stream().filter(Shared::opposed).count();
    }

    /**
     * How many statements there are.
     *
     * @param moved of the one, which would be told as the other's
     * @param kept of the other
     */
    public record Statements(long moved, long kept) {}

    /**
     * What both have taken a side on.
     *
     * @param key the key of the proposition
     * @param topic what it is
     * @param sides in how many statements the one took which side, the most frequent first
     * @param otherSides in how many the other did
     */
    public record Shared(String key, String topic, Map<StanceLabel, Long> sides, Map<StanceLabel, Long> otherSides) {
        /** Copies the counts. */
        public Shared {
            Objects.requireNonNull(key, "key");
            Objects.requireNonNull(topic, "topic");
            sides = Collections.unmodifiableMap(new LinkedHashMap<>(sides));
            otherSides = Collections.unmodifiableMap(new LinkedHashMap<>(otherSides));
        }

        /** Its page. */
        public String address() {
            return "/propositions/" + PathPart.of(key);
        }

        /** Which sides the one took, in words. */
        public String of() {
            return words(sides);
        }

        /** Which sides the other took, in words. */
        public String ofOther() {
            return words(otherSides);
        }

        /** Whether one took a side that the other opposed. */
        public boolean opposed() {
            return sides.containsKey(StanceLabel.FAVOR) && otherSides.containsKey(StanceLabel.AGAINST)
                    || sides.containsKey(StanceLabel.AGAINST) && otherSides.containsKey(StanceLabel.FAVOR);
        }

        private static String words(Map<StanceLabel, Long> sides) {
            return sides.entrySet().stream()
                    .map(side -> side.getValue() + " " + Words.side(side.getKey()))
                    .collect(Collectors.joining(", "));
        }
    }
}
