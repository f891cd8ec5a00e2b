package org.volteface.shell.eval;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** The report of a measurement: a heading for each data set, and below it a row for each thing measured. */
final class Figures {
    private static final int NAME_WIDTH = 22;
    private static final int DECIMALS = 3;

    private final Writer out;
    private final boolean inDetail;

    /** Figures alone, or in detail with how each case went. */
    Figures(Writer out, boolean inDetail) {
        this.out = out;
        this.inDetail = inDetail;
    }

    /** Begins a data set. */
    void heading(String name, String what) throws IOException {
        out.write(name + ": " + what + "\n");
    }

    /** Writes one row: a name, and figures that are parted by commas. */
    void row(String name, String... figures) throws IOException {
        out.write(
                "  " + name + " ".repeat(Math.max(1, NAME_WIDTH - name.length())) + String.join(", ", figures) + "\n");
        out.flush();
    }

    /** Writes how each case went, where that is asked for. */
    void detail(List<String> lines) throws IOException {
        if (inDetail) {
            for (String line : lines) {
                out.write("    " + line + "\n");
            }
        }
    }

    /** Writes a line about what was not measured. */
    void remark(String words) throws IOException {
        out.write(words + "\n");
    }

    /** A ratio, to three decimals; one that lies in the middle is rounded to the even digit, as other tools do. */
    static String ratio(String name, double value) {
        return name + " " + new BigDecimal(value).setScale(DECIMALS, RoundingMode.HALF_EVEN);
    }

    /** A share with what it is a share of. */
    static String share(String name, int part, int whole) {
        return ratio(name, divided(part, whole)) + " (" + part + " of " + whole + ")";
    }

    /** A number of things. */
    static String count(String name, int number) {
        return name + " " + number;
    }

    /** Precision, recall and F1 of what was right among what was given and what was wanted. */
    static String[] precisionRecall(int right, int given, int wanted) {
        return new String[] {
            ratio("precision", divided(right, given)),
            ratio("recall", divided(right, wanted)),
            ratio("F1", f1(right, given, wanted))
        };
    }

    /** The harmonic mean of precision and recall. */
    static double f1(int right, int given, int wanted) {
        return divided(2 * right, given + wanted);
    }

    /** A quotient, 0 of nothing. */
    static double divided(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
