package org.volteface.console.access;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** The number of lines that strangers may cause in a minute: nothing is deleted from the audit log, so that nobody may fill the disk. */
final class StrangerQuota {
    private static final int MOST = 100;
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final InstantSource clock;
    private Instant begun = Instant.MIN;
    private int count;

    StrangerQuota(InstantSource clock) {
        this.clock = clock;
    }

    /** How many were left out in the minute that is over; 0 while one lasts. */
    int leftOut() {
        Instant now = clock.instant();
        if (now.isBefore(begun.plus(MINUTE))) {
            return 0;
        }
        int left = Math.max(0, count - MOST);
        begun = now;
        count = 0;
        return left;
    }

    /** Whether one more may be written. */
    boolean take() {
        count++;
        return count <= MOST;
    }
}
