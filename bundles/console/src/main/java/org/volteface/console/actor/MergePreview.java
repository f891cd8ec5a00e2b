package org.volteface.console.actor;

import java.util.List;
import java.util.Objects;
import org.volteface.api.contradiction.Finding;
import org.volteface.api.model.Actor;

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
     * @param topic what it is
     * @param address its page
     * @param of which sides the one took
     * @param ofOther which sides the other took
     * @param opposed whether one took a side that the other opposed
     */
    public record Shared(String topic, String address, String of, String ofOther, boolean opposed) {}
}
