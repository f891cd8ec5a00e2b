package org.volteface.core;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/** The calm after analysers have come or gone: nothing is redone while somebody is still swapping, or an admin holds it. */
final class Calm {
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(2);

    private final Signal changed;
    private final Clock clock;
    private final BooleanSupplier held;
    private long heard;
    private Instant since;

    /** The calm after {@code changed}, which never comes while {@code held}. */
    Calm(Signal changed, Clock clock, BooleanSupplier held) {
        this.changed = changed;
        this.held = held;
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
        return !held.getAsBoolean() && !clock.instant().isBefore(since.plus(LONG_ENOUGH));
    }
}
