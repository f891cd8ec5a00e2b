package org.volteface.api.archive;

import java.util.Objects;

/**
 * A case with its number in the order in which the archive came to know it.
 *
 * @param number grows from one to the next; a later decision on the same finding has another one
 * @param content the case
 */
public record KeptCase(long number, RegressionCase content) {
    /** Refuses null. */
    public KeptCase {
        Objects.requireNonNull(content, "content");
    }
}
