package org.volteface.api.archive;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.volteface.api.actor.Sighting;
import org.volteface.api.model.Document;

/**
 * What the analysis of one document gave, to be kept as a whole or not at all.
 *
 * @param document the document
 * @param entries its statements, which take the place of those that it had before
 * @param madeBy the analysers that made them, as {@code bundle@version}, with their configuration
 * @param affected the ids of the statements to be held against their history (again) because of this, those of
 *     {@code entries} among them
 * @param sightings what the document tells of actors, in the place of what it told before
 */
public record Recording(
        Document document, List<Entry> entries, List<String> madeBy, Set<String> affected, List<Sighting> sightings) {
    /** One of a document that tells nothing of actors. */
    public Recording(Document document, List<Entry> entries, List<String> madeBy, Set<String> affected) {
        this(document, entries, madeBy, affected, List.of());
    }

    /** Copies the lists. */
    public Recording {
        Objects.requireNonNull(document, "document");
        entries = List.copyOf(entries);
        madeBy = List.copyOf(madeBy);
        affected = Set.copyOf(affected);
        sightings = List.copyOf(sightings);
    }
}
