package org.volteface.api.analysis;

import java.util.List;
import org.volteface.api.model.Statement;

/**
 * A document that was analysed.
 *
 * @param statements its statements, in the order of the text
 */
public record Analysed(List<Statement> statements) implements DocumentResult {
    /** Copies the statements. */
    public Analysed {
        statements = List.copyOf(statements);
    }
}
