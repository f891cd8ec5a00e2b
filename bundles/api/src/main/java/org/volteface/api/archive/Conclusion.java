package org.volteface.api.archive;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.volteface.api.contradiction.Outcome;

/**
 * What came of holding one statement against its history.
 *
 * @param due what was due, as {@link StatementArchive#due} gave it
 * @param outcomes the outcomes, which take the place of those that the statement had before; empty where the detector failed, and
 *     those that it had before stay
 * @param madeBy the detector, as {@code bundle@version}, with its configuration
 */
public record Conclusion(Due due, Optional<List<Outcome>> outcomes, String madeBy) {
    /** Copies the outcomes. */
    public Conclusion {
        Objects.requireNonNull(due, "due");
        outcomes = outcomes.map(List::copyOf);
        Objects.requireNonNull(madeBy, "madeBy");
    }

    /** The answer of a detector. */
    public static Conclusion of(Due due, List<? extends Outcome> outcomes, String madeBy) {
        return new Conclusion(due, Optional.of(List.copyOf(outcomes)), madeBy);
    }

    /** A detector that failed. */
    public static Conclusion failed(Due due, String madeBy) {
        return new Conclusion(due, Optional.empty(), madeBy);
    }
}
