package org.volteface.api.report;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.volteface.api.model.Edtf;

/**
 * A stretch of days, both ends among them.
 *
 * @param from its first day; empty where it has no beginning
 * @param to its last day; empty where it has no end
 */
public record Period(Optional<LocalDate> from, Optional<LocalDate> to) {
    /** The period that every day lies in. */
    public static final Period EVER = new Period(Optional.empty(), Optional.empty());

    /**
     * Checks the order of the days.
     *
     * @throws IllegalArgumentException if the last day lies before the first
     */
    public Period {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            throw new IllegalArgumentException("a period from " + from.get() + " to " + to.get());
        }
    }

    /** Whether a date can mean a day of the period: 2025 can for a period that ends in March 2025. */
    public boolean touches(Edtf date) {
        return from.filter(day -> day.isAfter(date.latest())).isEmpty()
                && to.filter(day -> day.isBefore(date.earliest())).isEmpty();
    }
}
