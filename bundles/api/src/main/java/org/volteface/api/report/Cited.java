package org.volteface.api.report;

import java.util.Objects;
import org.volteface.api.model.Headline;
import org.volteface.api.model.Statement;
import org.volteface.api.model.Surroundings;

/**
 * A statement with what a reader needs to find it.
 *
 * @param statement the statement
 * @param headline the source, date and title of its document
 * @param around what stands before and after its passage
 */
public record Cited(Statement statement, Headline headline, Surroundings around) {
    /** Refuses null. */
    public Cited {
        Objects.requireNonNull(statement, "statement");
        Objects.requireNonNull(headline, "headline");
        Objects.requireNonNull(around, "around");
    }

    /** One of which nobody tells what stands around it. */
    public Cited(Statement statement, Headline headline) {
        this(statement, headline, Surroundings.UNKNOWN);
    }
}
