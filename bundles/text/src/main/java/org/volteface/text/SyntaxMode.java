package org.volteface.text;

import java.util.Arrays;
import java.util.Locale;

/** Which sentences get a dependency tree. */
enum SyntaxMode {
    /** Every sentence of the body and the headline. */
    ALL,
    /** Those that hold a quotation or a word of speech, thought or commitment. */
    CUES,
    /** None. */
    OFF;

    /**
     * The mode of a configured name.
     *
     * @throws IllegalArgumentException if there is no such mode, with a message for the admin
     */
    static SyntaxMode of(String name) {
        return Arrays.stream(values())
                .filter(mode -> mode.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("syntax: \"" + name + "\" is not one of all, cues, off"));
    }
}
