package org.volteface.api.model;

/** The part of a document that a span counts in. */
public enum Field {
    /** The body. */
    TEXT,
    /** The title, whose offsets start anew at 0. */
    TITLE
}
