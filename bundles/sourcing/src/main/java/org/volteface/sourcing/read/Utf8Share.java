package org.volteface.sourcing.read;

/** The count of what is and of what is not UTF-8 in an input. */
final class Utf8Share {
    private static final int GOOD_TO_BAD = 4;

    private Utf8Share() {}

    /** Whether {@code bytes} are UTF-8 but for very little. */
    static boolean isMostlyUtf8(byte[] bytes) {
        long good = 0;
        long bad = 0;
        int at = 0;
        while (at < bytes.length) {
            if (bytes[at] >= 0) {
                at++;
            } else {
                int length = length(bytes, at);
                good += length > 0 ? 1 : 0;
                bad += length > 0 ? 0 : 1;
                at += Math.max(1, length);
            }
        }
        return bad == 0 || good >= GOOD_TO_BAD * bad;
    }

    /** The length of the sign of several bytes at {@code at}; 0 where there is none. */
    private static int length(byte[] bytes, int at) {
        int first = bytes[at] & 0xFF;
        int length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
        if (first < 0xC2 || first > 0xF4 || at + length > bytes.length) {
            return 0;
        }
        for (int i = 1; i < length; i++) {
            if ((bytes[at + i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return length;
    }
}
