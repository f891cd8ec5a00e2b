package org.volteface.console.rest;

import java.util.HashMap;
import java.util.Map;
import org.volteface.console.web.Refusal;

/** The places for those who listen to events: so many in all, and a few for one user, so that nobody takes all of them. */
final class StreamPlaces {
    private static final int TOO_MANY = 429;

    private final int all;
    private final int ofOne;
    private final Map<String, Integer> taken = new HashMap<>();

    StreamPlaces(int all, int ofOne) {
        this.all = all;
        this.ofOne = ofOne;
    }

    /**
     * Takes a place for a user.
     *
     * @throws Refusal with 429 where they have theirs, with 503 where none is free
     */
    synchronized void take(String user) throws Refusal {
        int own = taken.getOrDefault(user, 0);
        if (own >= ofOne) {
            throw new Refusal(TOO_MANY, "you listen " + ofOne + " times already: end one of these streams first");
        }
        if (taken.values().stream().mapToInt(Integer::intValue).sum() >= all) {
            throw Refusal.notNow("as many listen already as can be told: try again later");
        }
        taken.put(user, own + 1);
    }

    /** Gives a place back. */
    synchronized void give(String user) {
        taken.computeIfPresent(user, (name, own) -> own > 1 ? own - 1 : null);
    }
}
