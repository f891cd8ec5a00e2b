package org.volteface.console.access;

import java.time.InstantSource;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** The check of passwords against what is kept of them. It takes as long for a name that nobody has, and is done twice at once at most. */
public final class PasswordCheck {
    private static final int AT_ONCE = 2;
    private static final int PATIENCE_SECONDS = 5;

    private final Accounts accounts;
    private final GuessLimit limit;
    private final Semaphore places = new Semaphore(AT_ONCE, true);

    PasswordCheck(Accounts accounts, InstantSource clock) {
        this.accounts = accounts;
        this.limit = new GuessLimit(clock);
    }

    /** What came of an attempt. */
    public enum Outcome {
        /** The password is right. */
        RIGHT,
        /** The name or the password is wrong. */
        WRONG,
        /** Too many were wrong lately, or are being looked at; this one was not. */
        WAIT
    }

    Outcome check(Guess guess, String password) {
        try {
            if (!limit.claim(guess) || !places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return Outcome.WAIT;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Outcome.WAIT;
        }
        try {
            String kept = accounts.user(guess.account()).map(User::password).orElse(PasswordHash.NOBODYS);
            if (!PasswordHash.matches(password, kept)) {
                return Outcome.WRONG;
            }
        } finally {
            places.release();
        }
        limit.right(guess);
        return Outcome.RIGHT;
    }
}
