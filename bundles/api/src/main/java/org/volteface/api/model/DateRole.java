package org.volteface.api.model;

/** What a date of a statement is the date of. */
public enum DateRole {
    /** The saying: {@link Timing#said}. */
    SAID,
    /** What is recalled or announced: {@link Timing#about}. */
    ABOUT,
    /** The last day: {@link Timing#deadline}. */
    DEADLINE
}
