package org.volteface.shell.server;

import org.volteface.api.archive.DocumentEntry;
import org.volteface.api.archive.DocumentQueue;

/** The search for a document by its id or the beginning of it. */
final class DocumentSearch {
    /** As many as tell that an id is ambiguous, and with which others. */
    private static final int MOST = 10;

    private final DocumentQueue queue;

    DocumentSearch(DocumentQueue queue) {
        this.queue = queue;
    }

    /**
     * The document that is meant.
     *
     * @throws IllegalArgumentException if there is none, or more than one
     */
    DocumentEntry find(String given) {
        return new Abbreviation(given).one("document", queue.entriesStarting(given, MOST), DocumentEntry::id);
    }
}
