package org.volteface.system.guests.prover;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.volteface.api.archive.StatementArchive;
import org.volteface.api.report.ReportKind;
import org.volteface.api.report.ReportRequest;
import org.volteface.api.report.Reports;

/** How long the reports take that the console shows, of an archive as it is. */
final class ReportTimes {
    private static final int ROUNDS = 20;
    /** As many as the console shows. */
    private static final int MOST = 200;

    private final Reports reports;
    private final StatementArchive archive;

    ReportTimes(Reports reports, StatementArchive archive) {
        this.reports = reports;
        this.archive = archive;
    }

    /** Prints the first time and the median of each report; that of an actor is about {@code actorId}. */
    void print(String actorId) {
        String size = archive.counts() + ": ";
        for (ReportKind kind : ReportKind.values()) {
            Optional<String> actor = kind == ReportKind.ACTOR ? Optional.of(actorId) : Optional.empty();
            ReportRequest request = new ReportRequest(kind, actor, MOST);
            double first = millis(request);
            double[] times = new double[ROUNDS];
            Arrays.setAll(times, round -> millis(request));
            Arrays.sort(times);
            Lines.print(
                    String.format(Locale.ROOT, "%s%s %.0f ms, at first %.0f ms", size, kind, times[ROUNDS / 2], first));
        }
    }

    private double millis(ReportRequest request) {
        long start = System.nanoTime();
        if (reports.compose(request, archive).sections().isEmpty()) {
            throw new IllegalStateException("nothing to show: " + request);
        }
        return (System.nanoTime() - start) / 1e6;
    }
}
