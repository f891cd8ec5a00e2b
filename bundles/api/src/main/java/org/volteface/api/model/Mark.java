package org.volteface.api.model;

/** A property of a statement's words that decides how far it can be held against its holder. */
public enum Mark {
    /** The predicate is negated: has not published. */
    NEGATED,
    /** Words or deeds of an earlier time, told again. */
    RECALLED,
    /** What would be, were things otherwise. */
    HYPOTHETICAL,
    /** Said not to have changed: remains, still, continues to. */
    UNCHANGED,
    /** A refusal of the opposite: does not oppose, would not object. */
    LITOTES,
    /** Rests on a record that anyone can check: a register, a court, a letter seen by the paper. */
    ON_RECORD,
    /** Both sides change what was agreed, or the one to whom it was promised lets it go. */
    AMENDED,
    /** The deed fulfils only part of what was due. */
    PARTIAL
}
