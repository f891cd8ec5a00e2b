package org.volteface.api.search;

/**
 * How far a search knows what the archive holds.
 *
 * @param complete whether it knows all that there was when it began; while it learns that, lists are shorter than they should be
 * @param behind how many changes of the archive it has still to take over
 */
public record IndexState(boolean complete, long behind) {}
