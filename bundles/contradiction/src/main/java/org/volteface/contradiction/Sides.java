package org.volteface.contradiction;

import org.volteface.api.model.StanceLabel;
import org.volteface.api.model.Statement;

/** The side that a statement takes toward the thing itself, whichever way its topic is worded. */
final class Sides {
    private Sides() {}

    /** The side of {@code statement}. */
    static StanceLabel of(Statement statement) {
        return statement
                .claim()
                .proposition()
                .direction()
                .toward(statement.claim().stance().label());
    }

    /** The side of {@code statement} toward what {@code other} words, which may be the end of the thing: closing a road. */
    static StanceLabel toward(Statement other, Statement statement) {
        return other.claim().proposition().direction().toward(of(statement));
    }

    /** Whether the two take sides, and opposite ones. */
    static boolean opposite(Statement one, Statement other) {
        return of(one) != StanceLabel.NONE && of(one) == of(other).opposite();
    }

    /** Whether the two take the same side. */
    static boolean same(Statement one, Statement other) {
        return of(one) != StanceLabel.NONE && of(one) == of(other);
    }
}
