package org.volteface.console.chart;

import java.util.Locale;
import org.volteface.api.model.PromiseStatus;

/**
 * A time during which a promise stood in one way.
 *
 * @param from where it begins
 * @param to where it ends
 * @param status how it stood
 */
public record Bar(double from, double to, PromiseStatus status) {
    private static final double STRIPE = 6;

    /** How wide it is. */
    public double width() {
        return to - from;
    }

    /** The stripes across it, from the top {@code y} over {@code height}. */
    public String stripes(double y, double height) {
        StringBuilder path = new StringBuilder();
        for (double x = from; x + height <= to; x += STRIPE) {
            path.append('M').append(Plot.number(x)).append(' ').append(Plot.number(y + height));
            path.append('l').append(Plot.number(height)).append(' ').append(Plot.number(-height));
        }
        return path.toString();
    }

    /** What a style sheet knows it by. */
    public String style() {
        return status.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
