package org.volteface.api.model;

/** How a date was made of words. */
public enum DateRule {
    /** No words say when, so it is the day of publication. */
    PUBLICATION,
    /** The words name it with its year: 30 March 2025, in 2018. */
    NAMED,
    /** It was reckoned from the day of publication: on Monday, last year, within sixty days, 30 March. */
    COUNTED
}
