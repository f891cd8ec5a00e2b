package org.volteface.shell.server;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What {@code run} prints while the server runs: a greeting, and the findings as they come, until it is stopped. */
final class FindingFeed {
    private static final Logger LOG = LoggerFactory.getLogger(FindingFeed.class);

    private final FindingLines findings;
    private final FirstIntake intake;
    private final long pauseMillis;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private boolean failing;
    private boolean behind;

    FindingFeed(FindingLines findings, FirstIntake intake, long pauseMillis) {
        this.findings = findings;
        this.intake = intake;
        this.pauseMillis = pauseMillis;
    }

    /** Prints until it is stopped or its thread is interrupted. Where nobody reads on, it only waits. */
    void follow(List<String> greeting, Writer out) {
        boolean heard = print(greeting, out);
        try {
            do {
                heard = heard && print(news(), out);
            } while (!stopped.await(heard && behind ? 0 : pauseMillis, TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Stops it. From when this returns the archive is not read any more. */
    synchronized void stop() {
        stopped.countDown();
    }

    /** What came since the last look, or only some of it: whoever stops this waits no longer than for one page. */
    private synchronized List<String> news() {
        List<String> lines = new ArrayList<>();
        if (stopped.getCount() == 0) {
            return lines;
        }
        try {
            behind = findings.next(lines::add);
            if (!behind) {
                intake.look().ifPresent(lines::add);
            }
            failing = false;
        } catch (RuntimeException e) {
            // The archive may only be busy, and the server does not live by what is printed here. Told once, not at
            // every look.
            if (!failing) {
                LOG.warn("Cannot read the findings at the moment", e);
            }
            failing = true;
            behind = false;
        }
        return lines;
    }

    private static boolean print(List<String> lines, Writer out) {
        try {
            for (String line : lines) {
                out.write(line);
                out.write('\n');
                out.flush();
            }
            return true;
        } catch (IOException e) {
            LOG.info("Standard output is closed, findings are not printed any more: {}", e.getMessage());
            return false;
        }
    }
}
