package org.volteface.console.actor;

import java.util.List;
import java.util.Objects;
import org.volteface.api.contradiction.Finding;
import org.volteface.api.model.Actor;
import org.volteface.console.words.Words;

/**
 * What would change if two actors were one no longer.
 *
 * @param actor the one that others are told of as
 * @param other the one that is not that
 * @param members the names of all that would go with the other one
 * @param statements how many statements would go
 * @param findings the findings that rest on statements of both
 */
public record SplitPreview(Actor actor, Actor other, List<String> members, Count statements, List<Finding> findings) {
    /** Copies the lists. */
    public SplitPreview {
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(other, "other");
        members = List.copyOf(members);
        Objects.requireNonNull(statements, "statements");
        findings = List.copyOf(findings);
    }

    /**
     * How many there are.
     *
     * @param least at least so many
     * @param exact whether there are no more
     */
    public record Count(long least, boolean exact) {
        /** In words. */
        public String statements() {
            return (exact ? "" : "at least ") + Words.count(least, "statement");
        }
    }
}
