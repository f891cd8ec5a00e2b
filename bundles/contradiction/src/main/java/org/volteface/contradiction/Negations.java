package org.volteface.contradiction;

import java.util.regex.Pattern;

/** Whether a wording is turned round by words of negation. */
final class Negations {
    private static final Pattern NEGATION = Pattern.compile(
            "\\b(?:not|no|never|none|nothing|nobody|neither|nor|without|cannot|un(?=able\\b))\\b|n['’]t\\b",
            Pattern.CASE_INSENSITIVE);

    private Negations() {}

    /** Whether {@code text} holds an odd number of negations. */
    static boolean odd(String text) {
        return NEGATION.matcher(text).results().count() % 2 == 1;
    }
}
