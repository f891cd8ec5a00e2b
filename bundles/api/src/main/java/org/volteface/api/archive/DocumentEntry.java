package org.volteface.api.archive;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.volteface.api.model.Headline;

/**
 * A document as the queue knows it.
 *
 * @param id the document's id
 * @param headline its origin, date and title
 * @param progress how far it has come
 * @param madeBy the analysers that made its statements; empty where it was never analysed
 */
public record DocumentEntry(String id, Headline headline, Progress progress, List<String> madeBy) {
    /** Copies the list. */
    public DocumentEntry {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(headline, "headline");
        Objects.requireNonNull(progress, "progress");
        madeBy = List.copyOf(madeBy);
    }

    /**
     * How far a document has come.
     *
     * @param state the state
     * @param received when it was kept
     * @param attempts how often its analysis failed since it was last waiting for a first try
     * @param reason why it failed last, in words for a person
     */
    public record Progress(DocumentState state, Instant received, int attempts, Optional<String> reason) {
        /** Refuses null. */
        public Progress {
            Objects.requireNonNull(state, "state");
            Objects.requireNonNull(received, "received");
            Objects.requireNonNull(reason, "reason");
        }
    }
}
