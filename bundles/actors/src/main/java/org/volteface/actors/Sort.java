package org.volteface.actors;

/** What sort of body a noun names. */
enum Sort {
    /** The government of a state, which is the state itself. */
    GOVERNMENT,
    /** A part of a government. */
    MINISTRY,
    /** A party or an alliance of parties. */
    PARTY,
    /** A parliament or a committee of one. */
    PARLIAMENT,
    /** A court. */
    COURT,
    /** What decides for a company or body, whose word is the body's own: a board, where it is not one with a task, a planning board. */
    ORGAN,
    /** A public body with a task of its own. */
    AGENCY,
    /** A body that people have founded. */
    BODY,
    /** A union of workers. */
    UNION,
    /** A company. */
    COMPANY,
    /** A newspaper, broadcaster or news agency. */
    MEDIA,
    /** A town or region. */
    TOWN,
    /** A state. */
    STATE
}
