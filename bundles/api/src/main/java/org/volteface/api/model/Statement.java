package org.volteface.api.model;

import java.util.List;
import java.util.Objects;

/**
 * A span of a document in which a holder says or does something.
 *
 * @param id a hash of the passage, the holding, the claim without its confidence, and the timing
 * @param wording the words and where they stand
 * @param holding whose they are
 * @param claim what they do and say
 * @param timing when they were said and what dates they speak of
 * @param madeBy the analysers that made the record, as {@code bundle@version}; those of knowledge
 *     packs end in a hash of what they know
 */
public record Statement(String id, Wording wording, Holding holding, Claim claim, Timing timing, List<String> madeBy) {
    /** Copies the list. */
    public Statement {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(wording, "wording");
        Objects.requireNonNull(holding, "holding");
        Objects.requireNonNull(claim, "claim");
        Objects.requireNonNull(timing, "timing");
        madeBy = List.copyOf(madeBy);
    }

    /** The passage that the statement stands in. */
    public Passage passage() {
        return wording.passage();
    }

    /** What it does. */
    public StatementKind kind() {
        return claim.kind();
    }

    /** Who is bound by it. */
    public Actor holder() {
        return holding.holder();
    }

    /**
     * The date that orders the statement among others: when a recalled utterance or a deed happened, else when it was
     * said. An announced date in the future never orders it.
     */
    public Edtf happened() {
        boolean ofThePast = claim.is(Mark.RECALLED) || claim.kind() == StatementKind.ACT;
        return timing.about()
                .filter(about ->
                        ofThePast && !about.ordering().isAfter(timing.said().ordering()))
                .orElse(timing.said());
    }
}
