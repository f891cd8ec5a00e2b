package org.volteface.sourcing.read;

/** How deep a walk over the bytes of a JSON value stands within it. */
final class Nesting {
    private int depth;
    private boolean inString;
    private boolean escaped;
    private boolean begun;

    /** Goes over the next byte. */
    void pass(byte b) {
        if (b == '\n') {
            // No string goes over a line's end: so a quotation mark too many spoils its line and not the rest of the
            // input.
            inString = false;
            escaped = false;
        } else if (inString) {
            inString = escaped || b != '"';
            escaped = !escaped && b == '\\';
        } else if (b == '"') {
            inString = true;
        } else if (b == '{' || b == '[') {
            depth++;
            begun = true;
        } else if (b == '}' || b == ']') {
            depth--;
        }
    }

    /** Whether the value that was begun is at its end. */
    boolean isClosed() {
        return begun && depth <= 0;
    }

    /** Whether the walk stands in no object, array or string. */
    boolean isOutside() {
        return depth <= 0 && !inString;
    }

    static boolean isSpace(int b) {
        return b == ' ' || b == '\t' || b == '\n' || b == '\r';
    }
}
