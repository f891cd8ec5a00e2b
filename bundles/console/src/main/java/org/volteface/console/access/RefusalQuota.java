package org.volteface.console.access;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The number of lines on what was not done that one user may cause in a minute, and all strangers together: nothing is deleted from the
 * audit log, so that nobody may fill the disk.
 */
final class RefusalQuota {
    private static final int MOST = 100;
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final InstantSource clock;
    private final SortedMap<String, Integer> counts = new TreeMap<>();
    private Instant begun = Instant.MIN;

    RefusalQuota(InstantSource clock) {
        this.clock = clock;
    }

    /** How many were left out of each in the minute that is over; nobody while one lasts. */
    SortedMap<String, Integer> leftOut() {
        SortedMap<String, Integer> left = new TreeMap<>();
        Instant now = clock.instant();
        if (now.isBefore(begun.plus(MINUTE))) {
            return left;
        }
        counts.forEach((user, count) -> {
            if (count > MOST) {
                left.put(user, count - MOST);
            }
        });
        begun = now;
        counts.clear();
        return left;
    }

    /** Whether one more may be written of a user, who is a stranger where the name is empty. */
    boolean take(String user) {
        return counts.merge(user, 1, Integer::sum) <= MOST;
    }
}
