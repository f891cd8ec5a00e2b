package org.volteface.api.model;

import java.util.Objects;

/**
 * What stands directly before and after a passage in its field, by which the passage is found again where its place has moved.
 *
 * @param before the characters before it; empty at the beginning, or where they are not known
 * @param after the characters after it; empty at the end, or where they are not known
 */
public record Surroundings(String before, String after) {
    /** Those of a passage of which nothing more is known. */
    public static final Surroundings UNKNOWN = new Surroundings("", "");

    /** How many characters of each side tell one place from another. */
    private static final int LENGTH = 32;

    /** How many characters of each side a reader is shown at most: a long sentence. */
    public static final int SHOWN = 240;

    /** Refuses null. */
    public Surroundings {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }

    /** What stands around {@code span} in {@code text}, as little as tells one place from another: of no character only a half. */
    public static Surroundings of(String text, Span span) {
        return of(text, span, LENGTH);
    }

    /** At most {@code length} characters of each side of {@code span} in {@code text}: of no character only a half. */
    public static Surroundings of(String text, Span span, int length) {
        int start = Math.min(span.start(), text.length());
        int end = Math.min(span.end(), text.length());
        int from = Math.max(0, start - length);
        int to = Math.min(text.length(), end + length);
        boolean isHalfFirst = from < start && from > 0 && Character.isLowSurrogate(text.charAt(from));
        boolean isHalfLast = to > end && to < text.length() && Character.isHighSurrogate(text.charAt(to - 1));
        return new Surroundings(
                text.substring(isHalfFirst ? from + 1 : from, start), text.substring(end, isHalfLast ? to - 1 : to));
    }

    /** As little of them as tells one place from another. */
    public Surroundings nearest() {
        return of(before + after, new Span(before.length(), before.length()));
    }
}
