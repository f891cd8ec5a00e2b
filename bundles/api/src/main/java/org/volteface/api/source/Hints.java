package org.volteface.api.source;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What is known of an input besides its bytes.
 *
 * @param name the file's name, or {@code -} for standard input
 * @param date the day to take for the publication where the input does not tell; where this is empty too, the reader
 *     takes {@code today} and warns
 * @param today the current day
 */
public record Hints(String name, Optional<LocalDate> date, LocalDate today) {
    /** Refuses null. */
    public Hints {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(today, "today");
    }
}
