package org.volteface.system.guests.moody;

import java.util.function.Supplier;

/**
 * What a document's title, or a probe's text, makes an analyser do: {@code stance throws}, {@code extraction null}, {@code text
 * nonsense}.
 */
enum Mood {
    /** Works as it should. */
    FINE,
    /** Throws. */
    THROWS,
    /** Answers null. */
    NULL,
    /** Fails to link, as where a class of a library is missing. */
    LINKAGE,
    /** Answers what cannot be. */
    NONSENSE;

    /** The mood that {@code title} puts the analyser called {@code name} into. */
    static Mood of(String name, String title) {
        for (Mood mood : values()) {
            if (title.equalsIgnoreCase(name + " " + mood.name())) {
                return mood;
            }
        }
        return FINE;
    }

    <T> T answer(Supplier<T> fine, Supplier<T> nonsense) {
        return switch (this) {
            case FINE -> fine.get();
            // As if it were the caller's mistake, which it is not to be taken for.
            case THROWS -> throw new IllegalArgumentException("in a bad mood");
            case NULL -> null;
            case LINKAGE -> throw new NoClassDefFoundError("org/example/Missing");
            case NONSENSE -> nonsense.get();
        };
    }
}
