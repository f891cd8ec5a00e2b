package org.volteface.shell.server;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.volteface.api.archive.DocumentEntry;
import org.volteface.api.archive.DocumentQueue;
import org.volteface.api.operation.Operations;

/** What is done once more to one document or to all, and how that is told. */
final class Repetition {
    private final Operations operations;
    private final DocumentQueue queue;

    Repetition(Operations operations, DocumentQueue queue) {
        this.operations = operations;
        this.queue = queue;
    }

    /** Answers with the help where it is asked for, else with what the work tells. */
    String run(String[] arguments, String help, Work work) throws IOException {
        Arguments given = Arguments.parse(arguments, 1, Set.of());
        if (given.help()) {
            return help;
        }
        return work.on(given.word().map(new DocumentSearch(queue)::find).map(DocumentEntry::id));
    }

    String retry(Optional<String> documentId) throws IOException {
        int many = operations.retry(documentId);
        if (many == 0) {
            return documentId
                    .map(id -> "Document " + Phrases.shortId(id) + " is not set aside: there is nothing to try again.")
                    .orElse("No document is set aside: there is nothing to try again.");
        }
        return Phrases.count(many, "document") + " will be tried again.";
    }

    String reanalyse(Optional<String> documentId) throws IOException {
        int many = operations.reanalyse(documentId);
        if (many == 0) {
            return documentId
                    .map(id -> "Document " + Phrases.shortId(id) + " was never analysed: there is nothing to redo.")
                    .orElse("No document was analysed yet: there is nothing to redo.");
        }
        return Phrases.count(many, "document") + " will be analysed again, in the background.";
    }

    /** What is done to one document, or to all where none is named. */
    @FunctionalInterface
    interface Work {
        /** Does it and tells how much that was. */
        String on(Optional<String> documentId) throws IOException;
    }
}
