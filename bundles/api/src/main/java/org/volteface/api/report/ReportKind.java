package org.volteface.api.report;

/** What a report is about. */
public enum ReportKind {
    /** The findings, with their evidence. */
    FINDINGS,
    /** One actor: its stance on each proposition over time, its promises and findings. */
    ACTOR,
    /** The promises and how they stand. */
    PROMISES
}
