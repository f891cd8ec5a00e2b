package org.volteface.sourcing.article;

import java.time.LocalDate;

/**
 * A day of publication with the place that it was found in.
 *
 * @param day the day, in the time zone that the document uses
 * @param from where it was found, in words for a person: {@code JSON-LD datePublished}
 */
public record Dated(LocalDate day, String from) {}
