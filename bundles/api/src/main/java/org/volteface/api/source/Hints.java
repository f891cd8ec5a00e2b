package org.volteface.api.source;

import java.net.URI;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What is known of an input besides its bytes.
 *
 * @param name the file's name, or {@code -} for standard input
 * @param address where the input was found, if that is known: what it refers to is relative to this
 * @param date the day to take for the publication where the input does not tell; where this is empty too, the reader
 *     takes {@code today} and warns
 * @param today the current day
 * @param lenient whether a line or a row that lacks its date or its source is read all the same, with a warning; without it
 *     such a one is refused
 */
public record Hints(String name, Optional<URI> address, Optional<LocalDate> date, LocalDate today, boolean lenient) {
    /** Hints of an input that has to tell its date and its source. */
    public Hints(String name, Optional<URI> address, Optional<LocalDate> date, LocalDate today) {
        this(name, address, date, today, false);
    }

    /** Hints of an input whose address is not known. */
    public Hints(String name, Optional<LocalDate> date, LocalDate today) {
        this(name, Optional.empty(), date, today);
    }

    /** Refuses null. */
    public Hints {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(today, "today");
    }
}
