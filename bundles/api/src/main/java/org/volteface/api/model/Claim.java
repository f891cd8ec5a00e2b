package org.volteface.api.model;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What a statement does and says.
 *
 * @param kind what it does
 * @param proposition what it is about
 * @param stance where its holder stands
 * @param event the type of the act or speech act, where it is one
 * @param marks what limits how it may be used
 */
public record Claim(
        StatementKind kind, Proposition proposition, Stance stance, Optional<EventType> event, Set<Mark> marks) {
    /** Copies the marks. */
    public Claim {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(proposition, "proposition");
        Objects.requireNonNull(stance, "stance");
        Objects.requireNonNull(event, "event");
        marks = marks.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(marks));
    }

    /** Whether {@code mark} is among the marks. */
    public boolean is(Mark mark) {
        return marks.contains(mark);
    }
}
