package org.volteface.console.access;

import java.util.Objects;

/**
 * What somebody did, or wanted to.
 *
 * @param what the deed, in a few words
 * @param target to what; empty where the words say all
 */
public record Deed(String what, String target) {
    /** Refuses null. */
    public Deed {
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(target, "target");
    }

    /** A deed whose words say all. */
    public static Deed of(String what) {
        return new Deed(what, "");
    }

    @Override
    public String toString() {
        return target.isEmpty() ? what : what + " " + target;
    }
}
