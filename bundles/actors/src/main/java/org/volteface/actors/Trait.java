package org.volteface.actors;

/** What the words around a phrase tell of it. */
enum Trait {
    /** It begins with "the" or another word that points back. */
    DEFINITE,
    /** It begins with "a" or "an". */
    INDEFINITE,
    /** It owns the next phrase: Kestovia's, its. */
    OWNER,
    /** It tells of an office that is no longer held: the former mayor. */
    PAST,
    /** It is the subject of a clause. */
    SUBJECT,
    /** It stands within quotation marks. */
    QUOTED
}
