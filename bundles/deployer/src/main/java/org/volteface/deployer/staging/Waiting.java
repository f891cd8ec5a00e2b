package org.volteface.deployer.staging;

import java.time.Duration;

/** The waiting for one file to be whole, and the end of it. */
final class Waiting {
    /** How many times as long as one that stands still a file is waited for that is rewritten and does not grow. */
    private static final int REWRITTEN = 10;

    private static final Duration SURE = Duration.ofSeconds(1);

    private final Duration patience;
    private String last = "";
    private long largest = -1;
    private long changed;
    private long grown;

    Waiting(Duration patience, long now) {
        this.patience = patience;
        this.changed = now;
        this.grown = now;
    }

    /** Ends the waiting where another reading shows that nothing comes of it. */
    void goOn(Reading reading, long now) throws NotWhole {
        Content content = reading.content();
        if (content.size() > largest) {
            largest = content.size();
            grown = now;
        }
        if (!content.sha256().equals(last)) {
            last = content.sha256();
            changed = now;
        } else if (reading.lasting() && now - changed >= atMost(patience).toNanos()) {
            throw new NotWhole(reading.reason());
        } else if (now - changed >= patience.toNanos()) {
            throw new NotWhole(unchanged(reading.reason(), patience));
        }
        if (now - grown >= REWRITTEN * patience.toNanos()) {
            throw new NotWhole(reading.reason() + ", and it is written to again and again without growing: copy it to a"
                    + " place where nobody writes to it");
        }
    }

    /** How long a file stands still that nothing written to its end makes whole: whoever writes it anew from the beginning is at it. */
    static Duration atMost(Duration patience) {
        return patience.compareTo(SURE) < 0 ? patience : SURE;
    }

    /** What to say of a file that stands still. */
    static String unchanged(String reason, Duration patience) {
        return reason + ", and it has not changed for " + words(patience) + ": copy it again";
    }

    private static String words(Duration time) {
        return time.toMillisPart() == 0 ? time.toSeconds() + " s" : time.toMillis() + " ms";
    }
}
