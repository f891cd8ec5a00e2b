package org.volteface.console.report;

import java.time.Duration;

/**
 * How far the making of a report may go before it is stopped.
 *
 * @param time how long it may take, without the time in which it waits for its turn
 * @param bytes how large its file may become
 */
record ReportLimits(Duration time, long bytes) {
    /** Ten thousand findings as a PDF take a minute on a slow machine, and no form of them is larger than 60 MB. */
    static final ReportLimits USUAL = new ReportLimits(Duration.ofMinutes(10), 500_000_000);
}
