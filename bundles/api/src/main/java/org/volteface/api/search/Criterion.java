package org.volteface.api.search;

/** A respect in which results are chosen, counted and told of. Values that are constants are written as their names. */
public enum Criterion {
    /** Who holds the statement or promise, or whom the finding is about: the actor's id, whichever of those that are joined. */
    ACTOR,
    /** What it is about: {@link org.volteface.api.model.Proposition#key()}. */
    PROPOSITION,
    /** The side that a statement or promise takes: a {@link org.volteface.api.model.StanceLabel}. */
    STANCE,
    /**
     * What a statement does, what a finding says of its holder, or what sort of actor it is: a
     * {@link org.volteface.api.model.StatementKind}, a {@link org.volteface.api.contradiction.FindingKind} or an
     * {@link org.volteface.api.model.ActorKind}.
     */
    KIND,
    /** The publisher of the document that it stands in or is, of a finding those of all its documents; empty where unknown. */
    SOURCE,
    /** The id of the document that it stands in, of a finding those of all its documents. */
    DOCUMENT,
    /** How a promise stands: a {@link org.volteface.api.model.PromiseStatus}. */
    STATUS,
    /** How much a finding may be relied on: a {@link org.volteface.api.contradiction.Standing}. */
    STANDING,
    /** What was decided on a finding: a {@link org.volteface.api.archive.Review.Decision}, or {@link #OPEN}. */
    REVIEW,
    /** How far a document has come: a {@link org.volteface.api.archive.DocumentState}. */
    STATE;

    /** The value of {@link #REVIEW} of a finding that nobody has decided on. */
    public static final String OPEN = "OPEN";
}
