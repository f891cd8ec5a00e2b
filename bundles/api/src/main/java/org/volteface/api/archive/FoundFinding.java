package org.volteface.api.archive;

import java.util.Objects;
import org.volteface.api.contradiction.Finding;

/**
 * A finding in force, with its number in the order in which the archive came to know it.
 *
 * @param number grows from one to the next; a finding that was withdrawn and made again has a new one
 * @param finding the finding
 * @param madeBy the detector that made it, as {@code bundle@version}, with its configuration
 */
public record FoundFinding(long number, Finding finding, String madeBy) {
    /** Refuses null. */
    public FoundFinding {
        Objects.requireNonNull(finding, "finding");
        Objects.requireNonNull(madeBy, "madeBy");
    }
}
