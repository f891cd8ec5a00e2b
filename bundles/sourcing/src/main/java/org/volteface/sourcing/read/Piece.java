package org.volteface.sourcing.read;

/**
 * A part of a JSON input that should be one object.
 *
 * @param line the number of the line that it begins in, from 1
 * @param bytes its bytes, empty if there is a problem
 * @param problem why it cannot be looked at, in words for a person; empty if it can
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once and never compared
record Piece(long line, byte[] bytes, String problem) {
    /** A piece that can be looked at. */
    static Piece of(long line, byte[] bytes) {
        return new Piece(line, bytes, "");
    }

    /** A piece that cannot be looked at. */
    static Piece problem(long line, String problem) {
        return new Piece(line, new byte[0], problem);
    }

    /** Whether it holds nothing but white space. */
    boolean isBlank() {
        for (byte b : bytes) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return problem.isEmpty();
    }
}
