package org.volteface.shell.server;

import java.util.Locale;
import java.util.stream.IntStream;

/** How far apart two names are: the letters to add, drop or replace (Levenshtein), in either case. */
final class EditDistance {
    private EditDistance() {}

    /** The distance of {@code given} to the nearest of {@code name} and its words. */
    static int toNearest(String given, String name) {
        int nearest = between(given, name);
        for (String word : name.split("\\s+")) {
            nearest = Math.min(nearest, between(given, word));
        }
        return nearest;
    }

    static int between(String one, String other) {
        String from = one.toLowerCase(Locale.ROOT);
        String to = other.toLowerCase(Locale.ROOT);
        int[] row = IntStream.rangeClosed(0, to.length()).toArray();
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[to.length()];
    }
}
