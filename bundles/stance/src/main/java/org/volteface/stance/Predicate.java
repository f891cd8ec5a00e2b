package org.volteface.stance;

import java.util.Locale;

/**
 * What a word does to the side that is taken.
 *
 * @param type how it works
 * @param favours whether it is on the side of its complement: for it, good, more of it
 * @param thing the noun that the deed itself amounts to; empty where the complement names the thing
 */
record Predicate(Type type, boolean favours, String thing) {
    /** How a predicate works. */
    enum Type {
        /** Its subject takes a side toward its complement: support, reject. */
        ATTITUDE,
        /** Its subject is judged: wrong, overdue. */
        EVALUATION,
        /** Its object begins, stays, grows, or ends: build, scrap. */
        OPERATION,
        /** As an operation, but a noun: closure, increase. */
        DEED,
        /** Carries no meaning of its own: hold talks. */
        LIGHT,
        /** Says what its complement says: announce that. */
        SPEECH,
        /** Calls its object by its complement: call the levy a mistake. */
        NAMING
    }

    static Predicate of(String[] row) {
        Type type = Type.valueOf(row[1].toUpperCase(Locale.ROOT));
        return new Predicate(type, row[2].equals("+"), row.length > 3 ? row[3] : "");
    }
}
