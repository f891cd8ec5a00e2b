package org.volteface.api.stance;

import java.util.List;
import java.util.Objects;

/**
 * What a trainer has made of lessons.
 *
 * @param weights the text that the classifier takes as its configuration
 * @param report how right it is, a line for each figure
 */
public record Training(String weights, List<String> report) {
    /** Copies the list. */
    public Training {
        Objects.requireNonNull(weights, "weights");
        report = List.copyOf(report);
    }
}
