package org.volteface.console.access;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * The one account: a password in a file that only its owner can read, made where there is none. After some wrong passwords every
 * further one costs a growing wait, whoever tries.
 */
final class AdminAccount {
    private static final int FREE_ATTEMPTS = 5;
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);

    private final String password;
    private final InstantSource clock;
    private int wrong;
    private Instant closedUntil = Instant.MIN;

    private AdminAccount(String password, InstantSource clock) {
        this.password = password;
        this.clock = clock;
    }

    /** What came of an attempt. */
    public enum Answer {
        /** The password is right. */
        RIGHT,
        /** The password is wrong. */
        WRONG,
        /** Too many were wrong lately; this one was not looked at. */
        WAIT
    }

    /** Reads the password's file, or makes it. */
    static AdminAccount of(OwnerOnlyFile file, InstantSource clock) throws IOException {
        String kept = file.exists() ? file.read().strip() : "";
        if (kept.isEmpty()) {
            kept = Secrets.password();
            file.write(kept + "\n");
        }
        return new AdminAccount(kept, clock);
    }

    synchronized Answer attempt(String given) {
        Instant now = clock.instant();
        if (now.isBefore(closedUntil)) {
            return Answer.WAIT;
        }
        if (Secrets.same(password, given)) {
            wrong = 0;
            return Answer.RIGHT;
        }
        wrong++;
        if (wrong >= FREE_ATTEMPTS) {
            closedUntil = now.plus(waitAfter(wrong - FREE_ATTEMPTS));
        }
        return Answer.WRONG;
    }

    private static Duration waitAfter(int more) {
        long seconds = 1L << Math.min(more, Integer.SIZE);
        return seconds < LONGEST_WAIT.toSeconds() ? Duration.ofSeconds(seconds) : LONGEST_WAIT;
    }
}
