package org.volteface.api.archive;

import java.util.List;
import java.util.Objects;
import org.volteface.api.contradiction.Outcome;

/**
 * What came of holding one statement against its history.
 *
 * @param due what was due, as {@link StatementArchive#due} gave it
 * @param outcomes the outcomes, which take the place of those that the statement had before
 * @param madeBy the detector, as {@code bundle@version}, with its configuration
 */
public record Conclusion(Due due, List<Outcome> outcomes, String madeBy) {
    /** Copies the outcomes. */
    public Conclusion {
        Objects.requireNonNull(due, "due");
        outcomes = List.copyOf(outcomes);
        Objects.requireNonNull(madeBy, "madeBy");
    }
}
