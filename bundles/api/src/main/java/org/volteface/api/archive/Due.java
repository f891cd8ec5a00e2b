package org.volteface.api.archive;

import java.util.Objects;
import org.volteface.api.model.Statement;

/**
 * A statement that is to be held against its history.
 *
 * @param statement the statement
 * @param mark grows each time that the statement becomes due again: a conclusion counts only while it is still the same
 */
public record Due(Statement statement, long mark) {
    /** Refuses null. */
    public Due {
        Objects.requireNonNull(statement, "statement");
    }
}
