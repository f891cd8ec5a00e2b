package org.volteface.api.search;

/** What a list is of, and what its ids name. */
public enum Subject {
    /** Statements in force, by their ids. */
    STATEMENT,
    /** Findings in force, by their ids. */
    FINDING,
    /** Promises, by the id of the commitment with which each was first made. One that was made again is one promise, and one of the narrator none. */
    PROMISE,
    /** Documents in whatever state, by their ids. */
    DOCUMENT,
    /**
     * Actors who hold a statement in force, by their ids. Those that are joined are one, by the id of the one that all are. The
     * narrator, who is nobody in particular, is not among them.
     */
    ACTOR,
    /** Propositions that a statement in force is about, by {@link org.volteface.api.model.Proposition#key()}. */
    PROPOSITION
}
