package org.volteface.api.model;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What a reader sees of a document before its text: enough to cite it by.
 *
 * @param origin where it came from
 * @param published the day it was published
 * @param title its title, empty where it has none
 */
public record Headline(Origin origin, LocalDate published, String title) {
    private static final int LAST_YEAR = 9999;

    /**
     * Checks the day.
     *
     * @throws IllegalArgumentException if the year is before 1 or after 9999
     */
    public Headline {
        Objects.requireNonNull(origin, "origin");
        if (published.getYear() < 1 || published.getYear() > LAST_YEAR) {
            throw new IllegalArgumentException("published in the year " + published.getYear() + "?");
        }
        Objects.requireNonNull(title, "title");
    }
}
