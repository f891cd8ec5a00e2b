package org.volteface.api.archive;

import java.util.Objects;
import java.util.Set;
import org.volteface.api.model.Statement;

/**
 * A statement with the strands that it is to be found on.
 *
 * @param statement the statement
 * @param strands the names of the strands
 */
public record Entry(Statement statement, Set<String> strands) {
    /** Copies the strands. */
    public Entry {
        Objects.requireNonNull(statement, "statement");
        strands = Set.copyOf(strands);
    }
}
