package org.volteface.api.model;

/** How the words of a statement reach the reader. */
public enum AttributionKind {
    /** Quoted, word for word. */
    DIRECT,
    /** Reported, with a quoted part. */
    MIXED,
    /** Reported in the narrator's words. */
    INDIRECT,
    /** Told by the narrator. */
    NARRATOR,
    /** Somebody else's account of what the subject says, wants or did. */
    THIRD_PARTY,
    /** By a source that is not named. */
    ANONYMOUS
}
