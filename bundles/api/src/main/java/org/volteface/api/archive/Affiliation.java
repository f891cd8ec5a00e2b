package org.volteface.api.archive;

import java.util.Objects;
import org.volteface.api.actor.Sighting;

/**
 * That a document tells what an actor is: that a person is in an office, or a town the capital of a state.
 *
 * @param documentId the id of the document
 * @param sighting what it tells
 */
public record Affiliation(String documentId, Sighting sighting) {
    /**
     * Checks that something is told.
     *
     * @throws IllegalArgumentException if the sighting only tells that the actor is there
     */
    public Affiliation {
        Objects.requireNonNull(documentId, "documentId");
        if (sighting.as().isEmpty()) {
            throw new IllegalArgumentException(
                    "it is not told what " + sighting.actor().id() + " is");
        }
    }
}
