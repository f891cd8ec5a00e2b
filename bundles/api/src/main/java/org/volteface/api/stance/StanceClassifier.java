package org.volteface.api.stance;

import org.osgi.annotation.versioning.ConsumerType;
import org.volteface.api.model.Claim;
import org.volteface.api.model.Span;
import org.volteface.api.model.StanceLabel;
import org.volteface.api.text.AnnotatedText;

/**
 * The role that says what a statement is about and where its holder stands. A pure function of its arguments and the
 * provider's configuration: no state, no input or output, safe to call from many threads.
 */
@ConsumerType
@FunctionalInterface
public interface StanceClassifier {
    /**
     * Classifies one draft.
     *
     * @return the claim, whose kind may differ from the draft's where the holder changes what the words do: what
     *     somebody says of another is a claim about the other; never null
     */
    Claim classify(Attributed statement, Context context);

    /**
     * The side that {@code text} takes toward the mention at {@code target}, whoever holds it;
     * {@link StanceLabel#NONE} where the classifier cannot tell.
     */
    default StanceLabel toward(AnnotatedText text, Span target) {
        return StanceLabel.NONE;
    }
}
