package org.volteface.api.archive;

/** How far a document has come. */
public enum DocumentState {
    /** Kept, and not yet analysed. */
    WAITING,
    /** Analysed: its statements are in the archive. */
    ANALYSED,
    /** Could not be analysed; the reason says why. It stays until somebody takes it back. */
    SET_ASIDE,
    /** Somebody took it back, for the reason that is kept with it: none of its statements is in force. */
    WITHDRAWN
}
