package org.volteface.sourcing.read;

/**
 * A place in an input between two of its pieces, from which it can be read on without what lies before.
 *
 * @param offset how many bytes lie before, or in a feed, which is held as a whole, how many entries
 * @param line how many line breaks lie before
 */
public record Mark(long offset, long line) {
    /** The beginning of every input. */
    public static final Mark START = new Mark(0, 0);

    public Mark {
        if (offset < 0 || line < 0) {
            throw new IllegalArgumentException("no place in an input: byte " + offset + ", line " + line);
        }
    }
}
