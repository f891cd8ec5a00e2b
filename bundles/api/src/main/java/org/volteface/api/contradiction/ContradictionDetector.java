package org.volteface.api.contradiction;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;
import org.volteface.api.model.Statement;
import org.volteface.api.text.AnnotatedText;

/**
 * The role that tells whether a statement contradicts its holder's history. A pure function of its arguments and the
 * provider's configuration: no state, no input or output, safe to call from many threads.
 */
@ConsumerType
@FunctionalInterface
public interface ContradictionDetector {
    /**
     * Compares {@code statement} with {@code history}.
     *
     * @return the outcomes, whose evidence names statements of the history and the statement itself only; empty where
     *     nothing is comparable; never null
     */
    List<Outcome> detect(Statement statement, History history);

    /** How {@code hypothesis} stands to {@code premise}; {@link PairRelation#NEUTRAL} where the detector cannot tell. */
    default PairRelation compare(AnnotatedText premise, AnnotatedText hypothesis) {
        return PairRelation.NEUTRAL;
    }
}
