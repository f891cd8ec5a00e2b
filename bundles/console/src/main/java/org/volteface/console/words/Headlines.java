package org.volteface.console.words;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.volteface.api.archive.DocumentEntry;
import org.volteface.api.archive.DocumentQueue;
import org.volteface.api.archive.StatementArchive;
import org.volteface.api.model.Document;
import org.volteface.api.model.Headline;

/** What documents are called: by their titles, and those without one by their first words. */
public final class Headlines {
    private static final int LONGEST = 70;
    private static final int LOOKED_AT = 600;

    private final Optional<DocumentQueue> documents;

    /** Reads first words where the documents are there. */
    public Headlines(Optional<DocumentQueue> documents) {
        this.documents = Objects.requireNonNull(documents, "documents");
    }

    /** The headlines of documents of an archive, each with something that it is called. */
    public Map<String, Headline> of(Collection<String> ids, StatementArchive archive) {
        Map<String, Headline> headlines = new HashMap<>();
        archive.headlines(ids).forEach((id, headline) -> headlines.put(id, called(id, headline)));
        return headlines;
    }

    /** A headline of the document with the given id, with its first words where it has no title. */
    public Headline called(String id, Headline headline) {
        if (!headline.title().isBlank()) {
            return headline;
        }
        String words = documents
                .flatMap(queue -> queue.document(id))
                .map(Document::text)
                .map(Headlines::first)
                .orElse("");
        return new Headline(headline.origin(), headline.published(), words);
    }

    /** An entry of the queue with its first words where it has no title. */
    public DocumentEntry called(DocumentEntry entry) {
        return new DocumentEntry(entry.id(), called(entry.id(), entry.headline()), entry.progress(), entry.madeBy());
    }

    /** The first words of a text, as far as they fit into a line. */
    static String first(String text) {
        int end = text.length() <= LOOKED_AT ? text.length() : text.offsetByCodePoints(0, LOOKED_AT / 2);
        String begin =
                text.substring(0, end).replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        if (begin.codePointCount(0, begin.length()) <= LONGEST && end == text.length()) {
            return begin;
        }
        int letters = Math.min(LONGEST, begin.codePointCount(0, begin.length()));
        String line = begin.substring(0, begin.offsetByCodePoints(0, letters));
        int space = line.lastIndexOf(' ');
        return (space > LONGEST / 2 ? line.substring(0, space) : line).replaceFirst("[\\s\\p{Punct}]+$", "") + "…";
    }
}
