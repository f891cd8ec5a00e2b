package org.volteface.deployer.staging;

import java.time.Duration;
import java.time.Instant;

/**
 * A dropped file as it was last read.
 *
 * @param sha256 the hash of what it held
 * @param since when it was first seen to hold that
 * @param read when it was last read
 * @param settled whether it was told to somebody who knows now that it holds that
 */
record Seen(String sha256, Instant since, Instant read, boolean settled) {
    static final Seen NEVER = new Seen("", Instant.MIN, Instant.MIN, false);

    /** As it is after another reading. A clock that was put back makes the waiting begin anew. */
    Seen after(String hash, Instant now) {
        return hash.equals(sha256) && !now.isBefore(since)
                ? new Seen(sha256, since, now, settled)
                : new Seen(hash, now, now, false);
    }

    Seen asSettled() {
        return new Seen(sha256, since, read, true);
    }

    boolean standsStill(Duration patience) {
        return !since.plus(patience).isAfter(read);
    }

    /** Whether it need not be read yet: nobody waits for it. */
    boolean mayRest(Instant now, Duration patience) {
        return settled && !now.isBefore(read) && now.isBefore(read.plus(patience));
    }
}
