package org.volteface.api.stance;

import java.util.Objects;
import org.volteface.api.extraction.Draft;
import org.volteface.api.model.Holding;

/**
 * A draft whose holder is known.
 *
 * @param draft the draft
 * @param holding whose it is
 */
public record Attributed(Draft draft, Holding holding) {
    /** Refuses null. */
    public Attributed {
        Objects.requireNonNull(draft, "draft");
        Objects.requireNonNull(holding, "holding");
    }
}
