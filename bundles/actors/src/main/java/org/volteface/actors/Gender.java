package org.volteface.actors;

/** The grammatical gender by which pronouns speak of a person. */
enum Gender {
    /** He. */
    MALE,
    /** She. */
    FEMALE,
    /** Not told yet. */
    UNKNOWN;

    /** Whether both may be one person. */
    boolean agrees(Gender other) {
        return this == UNKNOWN || other == UNKNOWN || this == other;
    }
}
