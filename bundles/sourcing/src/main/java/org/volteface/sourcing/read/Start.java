package org.volteface.sourcing.read;

import java.nio.charset.StandardCharsets;
import org.volteface.sourcing.read.Layout.Verdict;

/**
 * The beginning of an input, as far as it has been looked at.
 *
 * @param bytes its bytes
 * @param isAll whether the input ends there
 */
@SuppressWarnings("ArrayRecordComponent") // looked at and never compared
record Start(byte[] bytes, boolean isAll) {
    /** So much of an input is looked at. */
    static final int LOOKED_AT = 1 << 16;

    /** Whether no more is going to be seen. */
    boolean isEnough() {
        return isAll || bytes.length >= LOOKED_AT;
    }

    /** Where the first byte stands that is neither mark nor space; the length if there is none. */
    int first() {
        return skipSpace(Utf8Mark.length(bytes));
    }

    /** Where the first byte from {@code from} on stands that is no space; the length if there is none. */
    int skipSpace(int from) {
        int at = from;
        while (at < bytes.length && Nesting.isSpace(bytes[at])) {
            at++;
        }
        return at;
    }

    /** Whether the characters of {@code magic} stand at {@code at}. */
    Verdict has(int at, String magic) {
        for (int i = 0; i < magic.length(); i++) {
            if (at + i >= bytes.length) {
                return isEnough() ? Verdict.NO : Verdict.UNSEEN;
            }
            if ((bytes[at + i] & 0xFF) != magic.charAt(i)) {
                return Verdict.NO;
            }
        }
        return Verdict.YES;
    }

    /** The beginning as characters of a byte each. */
    String latin() {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
