package org.volteface.console.access;

import java.time.Instant;
import java.util.Optional;

/**
 * A token by which a program comes in for somebody.
 *
 * @param id what it is called by, from which it cannot be made
 * @param user for whom
 * @param name what they call it
 * @param use what it is good for
 * @param times from when to when, and when last
 */
public record ApiToken(String id, String user, String name, TokenUse use, Times times) {
    private static final int LONGEST_NAME = 60;

    /** Refuses a name that cannot be read in a line. */
    public ApiToken {
        if (name.isBlank() || name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("a token needs a name of up to " + LONGEST_NAME + " characters");
        }
    }

    /**
     * The times of a token.
     *
     * @param made when it was made
     * @param ends from when on it is good for nothing
     * @param used when it was used last; empty where it never was
     */
    public record Times(Instant made, Instant ends, Optional<Instant> used) {}

    /**
     * A token just made.
     *
     * @param secret the token itself, which is not kept
     * @param token what is kept of it
     */
    public record Issued(String secret, ApiToken token) {}

    ApiToken usedAt(Instant now) {
        return new ApiToken(id, user, name, use, new Times(times.made(), times.ends(), Optional.of(now)));
    }
}
