package org.volteface.console.account;

import java.time.Instant;
import org.volteface.console.access.ApiToken;

/**
 * A token as a line of a page.
 *
 * @param token the token
 * @param ended whether it is good for nothing any more
 */
public record TokenLine(ApiToken token, boolean ended) {
    static TokenLine of(ApiToken token, Instant now) {
        return new TokenLine(token, !token.times().ends().isAfter(now));
    }

    /** When it was made. */
    public String made() {
        return Moments.day(token.times().made());
    }

    /** Until when it is good. */
    public String ends() {
        return (ended ? "ended " : "") + Moments.minute(token.times().ends());
    }

    /** When it was used last. */
    public String used() {
        return token.times().used().map(Moments::minute).orElse("never");
    }
}
