package org.volteface.shell.eval;

import java.io.IOException;
import java.util.Locale;

/** The reliability of confidence: by tenths, how sure findings were and how many of them are right. */
final class Calibration {
    private static final int BINS = 10;

    private final int[] all = new int[BINS];
    private final int[] right = new int[BINS];
    private final double[] sum = new double[BINS];

    void add(double confidence, boolean isRight) {
        int bin = Math.min(BINS - 1, (int) (confidence * BINS));
        all[bin]++;
        right[bin] += isRight ? 1 : 0;
        sum[bin] += confidence;
    }

    /** Writes a row for each tenth that holds findings, and how far confidence is from the truth over all. */
    void report(Figures figures) throws IOException {
        int total = 0;
        double apart = 0;
        for (int bin = 0; bin < BINS; bin++) {
            if (all[bin] > 0) {
                figures.row(
                        String.format(Locale.ROOT, "confidence %.1f to %.1f", (double) bin / BINS, (bin + 1.0) / BINS),
                        Figures.ratio("mean", sum[bin] / all[bin]),
                        Figures.share("right", right[bin], all[bin]));
            }
            total += all[bin];
            apart += Math.abs(sum[bin] - right[bin]);
        }
        if (total > 0) {
            figures.row("confidence", Figures.ratio("expected calibration error", apart / total));
        }
    }
}
