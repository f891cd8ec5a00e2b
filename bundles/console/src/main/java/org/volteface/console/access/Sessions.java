package org.volteface.console.access;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The sessions of those who have logged in, each until it has not been used for a time. Kept are the hashes of their tokens. */
final class Sessions {
    private final Duration idle;
    private final InstantSource clock;
    private final Map<String, Instant> lastUsed = new ConcurrentHashMap<>();

    Sessions(Duration idle, InstantSource clock) {
        this.idle = idle;
        this.clock = clock;
    }

    /** Begins a session and returns its token. */
    String begin() {
        Instant now = clock.instant();
        lastUsed.values().removeIf(used -> isOver(used, now));
        String token = Secrets.token();
        lastUsed.put(Secrets.hash(token), now);
        return token;
    }

    /** Whether a token's session lasts; if so it lasts on from now. */
    boolean use(String token) {
        Instant now = clock.instant();
        return lastUsed.computeIfPresent(Secrets.hash(token), (hash, used) -> isOver(used, now) ? null : now) != null;
    }

    void end(String token) {
        lastUsed.remove(Secrets.hash(token));
    }

    private boolean isOver(Instant used, Instant now) {
        return used.plus(idle).isBefore(now);
    }
}
