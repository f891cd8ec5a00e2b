package org.volteface.api.search;

/** The order of a list. Where one has no meaning for the subject, or leaves two results equal, the newest come first. */
public enum Order {
    /** What fits the text best first; where that is no more than a letter or two, the newest first. */
    FIT,
    /** The latest date first, as in {@link Filter#dated()}. */
    NEWEST,
    /** The earliest date first. */
    OLDEST,
    /** What the archive came to know last first: documents and findings. */
    ARRIVAL,
    /** The earliest deadline first, what has none last: promises, statements. */
    DEADLINE,
    /** The most findings first: actors, propositions. */
    FINDINGS,
    /** The most statements first: actors, propositions, promises by how often they were made. */
    STATEMENTS,
    /** By title: actors, propositions, documents. */
    TITLE
}
