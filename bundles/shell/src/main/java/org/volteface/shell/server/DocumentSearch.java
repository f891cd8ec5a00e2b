package org.volteface.shell.server;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.volteface.api.archive.DocumentEntry;
import org.volteface.api.archive.DocumentQueue;
import org.volteface.api.archive.DocumentState;

/** The search for a document by its id or the beginning of it. */
final class DocumentSearch {
    /** How many of each state are looked at for an abbreviated id: one given in full is always found. */
    private static final int LATEST = 1_000;

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
        Abbreviation id = new Abbreviation(given);
        Optional<DocumentEntry> whole = queue.entry(given);
        if (whole.isPresent()) {
            return whole.get();
        }
        List<DocumentEntry> found = Arrays.stream(DocumentState.values())
                .flatMap(state -> queue.entries(Optional.of(state), LATEST).stream())
                .filter(entry -> id.fits(entry.id()))
                .toList();
        if (found.isEmpty() && queue.counts().all() > LATEST) {
            throw new IllegalArgumentException("there is no document with the id '" + given + "' among the latest "
                    + Phrases.number(LATEST) + ": give all of the id of an older one");
        }
        return id.one("document", found, DocumentEntry::id);
    }
}
