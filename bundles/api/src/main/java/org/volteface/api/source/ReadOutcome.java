package org.volteface.api.source;

/** What came of one piece of input: a document, or why there is none. */
public sealed interface ReadOutcome permits Read, Unreadable {}
