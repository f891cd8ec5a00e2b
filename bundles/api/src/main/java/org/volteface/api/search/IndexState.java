package org.volteface.api.search;

/**
 * How far a search knows what the archive holds.
 *
 * @param complete whether it knows all that there was when it began; while it learns that, lists are shorter than they should be
 * @param behind how many changes of the archive it has still to take over
 * @param skipped how much it left out since it began because it could not be indexed
 */
public record IndexState(boolean complete, long behind, long skipped) {
    /** Nothing was left out. */
    public IndexState(boolean complete, long behind) {
        this(complete, behind, 0);
    }
}
