package org.volteface.console.add;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** The day on which something that is brought was published, as it is typed on a page or sent by a program. */
public final class PublicationDay {
    private PublicationDay() {}

    /**
     * The day; today where none was given. East of Greenwich it is tomorrow already while it is still today here.
     *
     * @throws IllegalArgumentException if it is none that a document can have, with the reason in a sentence
     */
    public static LocalDate of(Optional<String> given, Clock clock) {
        LocalDate today = LocalDate.now(clock);
        LocalDate day = given.map(PublicationDay::read).orElse(today);
        if (day.isAfter(today.plusDays(1))) {
            throw new IllegalArgumentException("The date lies in the future.");
        }
        if (day.getYear() < 1) {
            throw new IllegalArgumentException("The date lies before all days.");
        }
        return day;
    }

    private static LocalDate read(String given) {
        try {
            return LocalDate.parse(given);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("The date is none: write it as 2026-03-12.", e);
        }
    }
}
