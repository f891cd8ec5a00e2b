package org.volteface.console.chart;

import java.util.ArrayList;
import java.util.List;

/** The rule by which marks on one height are moved apart, so that none covers another. */
final class Spacing {
    private Spacing() {}

    /** The places, which ascend, at least {@code gap} apart as far as there is room, and from {@code left} to {@code right}. */
    static List<Double> spread(List<Double> places, double gap, double left, double right) {
        double apart = places.size() < 2 ? gap : Math.min(gap, (right - left) / (places.size() - 1));
        List<Double> spread = new ArrayList<>();
        double least = left;
        for (double place : places) {
            double x = Math.max(place, least);
            spread.add(x);
            least = x + apart;
        }
        double most = right;
        for (int i = spread.size() - 1; i >= 0; i--) {
            double x = Math.max(left, Math.min(spread.get(i), most));
            spread.set(i, x);
            most = x - apart;
        }
        return List.copyOf(spread);
    }
}
