package org.volteface.contradiction;

import org.volteface.api.model.Mark;
import org.volteface.api.model.Statement;
import org.volteface.api.model.StatementKind;

/** What a text tells of the order of things beside their dates. */
final class Chronology {
    private Chronology() {}

    /** Whether {@code statement} recalls a promise without saying of when. */
    static boolean undatedPromise(Statement statement) {
        return statement.kind() == StatementKind.COMMITMENT
                && statement.claim().is(Mark.RECALLED)
                && statement.timing().about().isEmpty();
    }

    /**
     * Whether one text recalls {@code promise}, without a date, as the background of {@code deed}: "under the pact it had
     * accepted limits; it has since gone beyond them". A promise is told of as given before what breaks it.
     */
    static boolean toldAsBefore(Statement promise, Statement deed) {
        return undatedPromise(promise)
                && deed.kind() == StatementKind.ACT
                && promise.passage().documentId().equals(deed.passage().documentId());
    }
}
