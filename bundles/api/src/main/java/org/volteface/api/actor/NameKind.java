package org.volteface.api.actor;

/** How a name designates an actor. */
public enum NameKind {
    /** Its own name, in full. */
    NAME,
    /** A shorter or other name. */
    ALIAS,
    /** The adjective or noun for its people: Danish, Dane. */
    DEMONYM,
    /** Its capital, which stands for its government with verbs of speaking, deciding and acting. */
    CAPITAL,
    /** A building or street that stands for it in the same way. */
    SEAT
}
