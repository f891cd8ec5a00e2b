package org.volteface.api.model;

/**
 * A half-open range of a text, in UTF-16 code units: the unit that {@link String} counts in.
 *
 * @param start the first unit that belongs to the range, from 0
 * @param end the first unit after it, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {
    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if {@code start} is negative or {@code end} lies before it
     */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
        }
    }

    /** The number of UTF-16 units in the range. */
    public int length() {
        return end - start;
    }

    /** Whether the range holds nothing. */
    public boolean isEmpty() {
        return start == end;
    }

    /** Whether {@code other} lies wholly within this range. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether the unit at {@code offset} belongs to the range. */
    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /** Whether the two ranges share at least one unit. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The smallest range that holds both. */
    public Span cover(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /**
     * The units of {@code text} in the range.
     *
     * @throws IndexOutOfBoundsException if the range reaches past the text
     */
    public String of(String text) {
        return text.substring(start, end);
    }

    /** Orders by start, then by end. */
    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
