package org.volteface.core;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** The calm after analysers have come or gone: nothing is redone while somebody is still swapping. */
final class Calm {
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(2);

    private final Signal changed;
    private final Clock clock;
    private long heard;
    private Instant since;

    Calm(Signal changed, Clock clock) {
        this.changed = changed;
        this.clock = clock;
        this.heard = changed.sent();
        this.since = clock.instant();
    }

    /** Whether nothing has changed for long enough, as far as those who ask every now and then can tell. */
    synchronized boolean isThere() {
        long now = changed.sent();
        if (now != heard) {
            heard = now;
            since = clock.instant();
        }
        return !clock.instant().isBefore(since.plus(LONG_ENOUGH));
    }
}
