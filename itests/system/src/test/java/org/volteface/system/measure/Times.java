package org.volteface.system.measure;

import java.util.List;

/**
 * How long something took, in milliseconds.
 *
 * @param half within which half of all were done
 * @param nearlyAll within which 99 of a hundred were done
 */
record Times(double half, double nearlyAll) {
    static Times of(List<Double> times) {
        List<Double> sorted = times.stream().sorted().toList();
        return new Times(at(sorted, 0.5), at(sorted, 0.99));
    }

    private static double at(List<Double> sorted, double part) {
        return sorted.get((int) Math.min(sorted.size() - 1, Math.ceil(part * sorted.size()) - 1));
    }
}
