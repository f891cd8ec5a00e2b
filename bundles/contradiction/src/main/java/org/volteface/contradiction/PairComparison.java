package org.volteface.contradiction;

import org.volteface.api.contradiction.PairRelation;
import org.volteface.api.text.AnnotatedText;

/** The comparison of two short texts. */
final class PairComparison {
    PairRelation compare(AnnotatedText premise, AnnotatedText hypothesis) {
        return PairRelation.NEUTRAL;
    }
}
