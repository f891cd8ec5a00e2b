package org.volteface.console.report;

import java.time.Duration;
import java.util.Locale;

/** The numbers of reports in words. */
final class ReportWords {
    private ReportWords() {}

    static String size(long bytes) {
        long kilobytes = Math.max(1, Math.round(bytes / 1000.0));
        return kilobytes < 1000 ? kilobytes + " kB" : String.format(Locale.ENGLISH, "%.1f MB", kilobytes / 1000.0);
    }

    static String time(Duration time) {
        return time.toMinutes() > 1 ? time.toMinutes() + " minutes" : Math.max(1, time.toSeconds()) + " seconds";
    }
}
