package org.volteface.stance;

import java.util.OptionalInt;
import org.volteface.api.model.Direction;
import org.volteface.api.model.StanceLabel;

/**
 * The side that a clause takes, before its topic is put into words.
 *
 * @param label the side toward the topic
 * @param direction which way the topic bears on the thing
 * @param thing the token that names the thing; empty where the clause leaves it to the context
 * @param deed the token of the operation that the topic is made of; empty where the topic is the thing itself
 * @param firm whether a predicate of taking a side or judging says so, not a deed or a plan alone
 * @param litotes whether it refuses the opposite only
 */
record Side(
        StanceLabel label, Direction direction, OptionalInt thing, OptionalInt deed, boolean firm, boolean litotes) {
    /** The side of a predicate that is for or against the thing as such; no such thing turns it. */
    static Side toward(Clause clause, OptionalInt thing, boolean favours) {
        boolean denied = thing.isPresent() && clause.negativeNominal(thing.getAsInt());
        StanceLabel label = favours != denied ? StanceLabel.FAVOR : StanceLabel.AGAINST;
        return new Side(label, Direction.MORE, thing, OptionalInt.empty(), true, false);
    }

    Side withLabel(StanceLabel other) {
        return new Side(other, direction, thing, deed, firm, litotes);
    }

    Side turned() {
        return withLabel(label.opposite());
    }

    Side firmly() {
        return new Side(label, direction, thing, deed, true, litotes);
    }

    Side asLitotes() {
        return new Side(StanceLabel.NONE, direction, thing, deed, true, true);
    }
}
