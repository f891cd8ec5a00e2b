package org.volteface.console.rest;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.volteface.console.access.ApiToken;

/**
 * A token.
 *
 * @param id what it is called by, from which it cannot be made
 * @param name what its owner calls it
 * @param use what it is good for: feeds, or the calls as reader, analyst or admin
 * @param made when it was made
 * @param ends from when on it is good for nothing
 * @param used when it was used last; left out where it never was
 * @param secret the token itself, told this once when it is made; left out afterwards
 */
record TokenResource(
        String id,
        String name,
        String use,
        String made,
        String ends,
        @Nullable String used,
        @Nullable String secret) {
    static TokenResource of(ApiToken token, @Nullable String secret) {
        return new TokenResource(
                Names.inAddress(token.id()),
                token.name(),
                token.use().label(),
                token.times().made().toString(),
                token.times().ends().toString(),
                token.times().used().map(Instant::toString).orElse(null),
                secret);
    }
}
