package org.volteface.api.search;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A period in days, open where no day is given. One that ends before it begins holds nothing.
 *
 * @param from its first day
 * @param to its last day
 */
public record Period(Optional<LocalDate> from, Optional<LocalDate> to) {
    /** All days. */
    public static final Period ANY = new Period(Optional.empty(), Optional.empty());

    /** Refuses null. */
    public Period {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
    }

    /** From {@code first} to {@code last}, both included. */
    public static Period of(LocalDate first, LocalDate last) {
        return new Period(Optional.of(first), Optional.of(last));
    }

    /** Whether it holds every day, and also what has no date. */
    public boolean isAny() {
        return from.isEmpty() && to.isEmpty();
    }
}
