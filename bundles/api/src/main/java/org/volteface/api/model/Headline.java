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
    /** Refuses null. */
    public Headline {
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(published, "published");
        Objects.requireNonNull(title, "title");
    }
}
