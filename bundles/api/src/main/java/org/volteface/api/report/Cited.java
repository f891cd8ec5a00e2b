package org.volteface.api.report;

import java.util.Objects;
import org.volteface.api.model.Headline;
import org.volteface.api.model.Statement;

/**
 * A statement with what a reader needs to find it.
 *
 * @param statement the statement
 * @param headline the source, date and title of its document
 */
public record Cited(Statement statement, Headline headline) {
    /** Refuses null. */
    public Cited {
        Objects.requireNonNull(statement, "statement");
        Objects.requireNonNull(headline, "headline");
    }
}
