package org.volteface.actors;

/** What the holder of an office or calling may do for the body that it belongs to. */
enum Standing {
    /** Speaks for a state in all things: a president, a prime minister. */
    HEAD,
    /** Speaks for a state within its government. */
    MINISTER,
    /** Speaks for a company or body. */
    CHIEF,
    /** Passes on the words of a body. */
    SPOKESPERSON,
    /** Speaks for a state abroad. */
    ENVOY,
    /** Speaks for a town, a region or a part of a federal state. */
    LOCAL,
    /** Sits in a parliament, party or council, and speaks for nobody else. */
    MEMBER,
    /** Is heard for what he knows, and speaks for nobody else. */
    EXPERT,
    /** Somebody of whom only a calling or a place in life is told. */
    PERSON
}
