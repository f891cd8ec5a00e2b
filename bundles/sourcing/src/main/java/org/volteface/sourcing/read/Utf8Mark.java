package org.volteface.sourcing.read;

/** The byte order mark that a text in UTF-8 may begin with. */
final class Utf8Mark {
    /** The length of the mark. */
    static final int LENGTH = 3;

    private Utf8Mark() {}

    /** The length of the mark that {@code start} begins with; 0 where it begins with none. */
    static int length(byte[] start) {
        boolean marked =
                start.length >= LENGTH && start[0] == (byte) 0xEF && start[1] == (byte) 0xBB && start[2] == (byte) 0xBF;
        return marked ? LENGTH : 0;
    }
}
