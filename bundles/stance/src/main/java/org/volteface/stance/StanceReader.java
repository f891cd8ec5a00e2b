package org.volteface.stance;

import java.util.Optional;
import org.volteface.api.model.Claim;
import org.volteface.api.model.StatementKind;
import org.volteface.api.stance.Attributed;
import org.volteface.api.stance.Context;

/**
 * The reader of claims.
 *
 * @param lexicon the predicates that take sides
 * @param synonyms the one form of words that mean the same thing
 * @param inheritedConfidence how sure to be of a quote that only carries on what was said before, from 0 to 1
 */
record StanceReader(PredicateLexicon lexicon, Synonyms synonyms, double inheritedConfidence) {
    /** What the confidence of a quote that only carries on is, where nothing else is configured. */
    static final double INHERITED = 0.4;

    /** The claim that {@code statement} makes. */
    Claim read(Attributed statement, Context context) {
        return rule(statement, context, Optional.empty()).claim();
    }

    /** What the rules make of {@code statement}, as one of the kind {@code given} where there is one. */
    Ruling rule(Attributed statement, Context context, Optional<StatementKind> given) {
        return new ClaimReading(this, statement, context, given).ruling();
    }
}
