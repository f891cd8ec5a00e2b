package org.volteface.api.archive;

/**
 * How much an archive holds.
 *
 * @param documents documents that were analysed
 * @param statements statements in force
 * @param findings findings in force
 * @param due statements that are still to be held against their history
 */
public record Counts(long documents, long statements, long findings, long due) {}
