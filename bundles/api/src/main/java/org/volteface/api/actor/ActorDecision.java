package org.volteface.api.actor;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.volteface.api.model.Actor;

/**
 * What a person decided on who is who. Decisions are kept for good and are taken back by another one.
 *
 * @param number its number, greater than that of all before it
 * @param at when it was made
 * @param request what was decided, by whom and why
 * @param undoes the number of the decision that it takes back, where it does that
 */
public record ActorDecision(long number, Instant at, Request request, Optional<Long> undoes) {
    /** Refuses null. */
    public ActorDecision {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(request, "request");
        Objects.requireNonNull(undoes, "undoes");
    }

    /** What can be decided. */
    public enum Kind {
        /** The two are one, and told of as the other. */
        MERGE,
        /** The two are not one, whatever the analysis finds. */
        SPLIT,
        /** The actor is called as the other is, which is the same one under another name. */
        RENAME
    }

    /**
     * A decision as it is asked for.
     *
     * @param kind what is decided; for one that takes another back, what that one decided
     * @param actor the actor
     * @param other the one that it is, or is not; of one that gets another name, itself under that name
     * @param by who decides
     * @param why the reason, in words for a person; may be empty
     */
    public record Request(Kind kind, Actor actor, Actor other, String by, String why) {
        /**
         * Checks that there are two actors, or two names of one, and somebody who decides.
         *
         * @throws IllegalArgumentException if there are not
         */
        public Request {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(why, "why");
            boolean one = actor.id().equals(other.id());
            if (kind == Kind.RENAME && (!one || actor.name().equals(other.name()))) {
                throw new IllegalArgumentException("a new name is another name of the same actor");
            }
            if (kind != Kind.RENAME && one) {
                throw new IllegalArgumentException(actor.name() + " is one actor already");
            }
            if (by.isBlank()) {
                throw new IllegalArgumentException("a decision needs somebody who makes it");
            }
        }
    }
}
