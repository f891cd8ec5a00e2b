package org.volteface.api.actor;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * An office and, where it is known, who holds it.
 *
 * @param title the title in lower case, as it follows a country's name: {@code prime minister}
 * @param bodyId the id of the actor that the office belongs to; empty for a title that every body of the kind has
 * @param holder the person in office, where the entry is about one
 * @param since the first day in office; {@link LocalDate#MIN} where it is unknown
 * @param until the last day in office; {@link LocalDate#MAX} where it has not come or is unknown
 */
public record Office(
        String title, Optional<String> bodyId, Optional<KnownActor> holder, LocalDate since, LocalDate until) {
    /**
     * Checks the title.
     *
     * @throws IllegalArgumentException if it is blank
     */
    public Office {
        Objects.requireNonNull(bodyId, "bodyId");
        Objects.requireNonNull(holder, "holder");
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(until, "until");
        if (title.isBlank()) {
            throw new IllegalArgumentException("an office needs a title");
        }
    }
}
