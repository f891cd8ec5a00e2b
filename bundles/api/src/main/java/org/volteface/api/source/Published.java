package org.volteface.api.source;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.Optional;

/**
 * When an input says that it was published.
 *
 * @param day the day, in the time zone that the input uses
 * @param time the moment, where the input names it with its zone
 * @param from where it was found, in words for a person: {@code JSON-LD datePublished}
 */
public record Published(LocalDate day, Optional<OffsetDateTime> time, String from) {
    /** Refuses null, and a moment on another day. */
    public Published {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(from, "from");
        if (time.isPresent() && !time.get().toLocalDate().equals(day)) {
            throw new IllegalArgumentException(time.get() + " is not on " + day);
        }
    }

    /** A day alone. */
    public static Published on(LocalDate day, String from) {
        return new Published(day, Optional.empty(), from);
    }

    /** A moment. */
    public static Published at(OffsetDateTime time, String from) {
        return new Published(time.toLocalDate(), Optional.of(time), from);
    }

    /** The moment if it is known, else the day, in ISO 8601. */
    public String text() {
        return time.map(DateTimeFormatter.ISO_OFFSET_DATE_TIME::format).orElseGet(day::toString);
    }
}
