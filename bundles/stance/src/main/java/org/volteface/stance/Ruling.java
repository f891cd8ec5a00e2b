package org.volteface.stance;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.volteface.api.model.Claim;

/**
 * What the rules make of a statement, and how they came to it.
 *
 * @param claim the claim
 * @param clause the words with their tree, where there is one
 * @param side the side that was read from the words, whether or not it is let stand
 * @param doubts what speaks against resting anything on it
 */
record Ruling(Claim claim, Optional<Clause> clause, Optional<Side> side, Set<Doubt> doubts) {
    /** A reason not to rest anything on a side. */
    enum Doubt {
        /** Nothing in the words says what the side is taken on. */
        GUESSED,
        /** The words ask, suppose, jest or tell of others. */
        RESERVED,
        /** The side is that of what was said before. */
        CARRIED
    }

    static Set<Doubt> doubts(boolean guessed, boolean reserved, boolean carried) {
        Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
        add(doubts, Doubt.GUESSED, guessed);
        add(doubts, Doubt.RESERVED, reserved);
        add(doubts, Doubt.CARRIED, carried);
        return Collections.unmodifiableSet(doubts);
    }

    private static void add(Set<Doubt> doubts, Doubt doubt, boolean holds) {
        if (holds) {
            doubts.add(doubt);
        }
    }
}
