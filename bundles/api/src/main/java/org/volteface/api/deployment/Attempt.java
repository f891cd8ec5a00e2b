package org.volteface.api.deployment;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One attempt to deploy something, with all that came of it.
 *
 * @param number its number; later ones have greater ones
 * @param name what the file was called by whoever brought it
 * @param candidate what was in the file; empty where it was refused before that was known
 * @param dryRun what was said of it before anything was started; empty where it did not come to that
 * @param events what happened, in order; never empty
 */
public record Attempt(
        long number, String name, Optional<Candidate> candidate, Optional<DryRun> dryRun, List<Event> events) {
    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if there is no event
     */
    public Attempt {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(candidate, "candidate");
        Objects.requireNonNull(dryRun, "dryRun");
        events = List.copyOf(events);
        if (events.isEmpty()) {
            throw new IllegalArgumentException("attempt " + number + " has no event");
        }
    }

    /**
     * Something that happened to an attempt.
     *
     * @param at when
     * @param by who did it
     * @param state how the attempt stood from then on
     * @param reason why, in words for a person; empty where there is nothing to say
     */
    public record Event(Instant at, String by, AttemptState state, String reason) {
        /** Refuses null. */
        public Event {
            Objects.requireNonNull(at, "at");
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(state, "state");
            Objects.requireNonNull(reason, "reason");
        }
    }

    /** How it stands now. */
    public AttemptState state() {
        return last().state();
    }

    /** Why it stands so. */
    public String reason() {
        return last().reason();
    }

    private Event last() {
        return events.get(events.size() - 1);
    }
}
