package org.volteface.api.text;

/** What a sentence is in the lay-out of its document. */
public enum SentenceRole {
    /** Running text. */
    BODY,
    /** The document's title. */
    HEADLINE,
    /** A heading within the body. */
    HEADING,
    /** Neither: a by-line, a caption, stray characters. */
    OTHER
}
