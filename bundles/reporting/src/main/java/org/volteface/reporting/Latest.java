package org.volteface.reporting;

import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Predicate;

/**
 * The latest of what there is.
 *
 * @param things as many as are shown
 * @param isCut whether there are older ones, which are left out, or may be
 */
record Latest<T>(List<T> things, boolean isCut) {
    /** How far back is looked for what is wanted among what is not: so far as a reader would wait. */
    private static final int FARTHEST = 20_000;

    private static final int FURTHER = 4;

    /**
     * The latest so many that are wanted, sought further and further back. The question is asked for one more, which tells whether there
     * are more.
     */
    static <T> Latest<T> of(int most, Predicate<T> wanted, IntFunction<List<T>> question) {
        int back = most == Integer.MAX_VALUE ? most : most + 1;
        while (true) {
            List<T> all = question.apply(back);
            List<T> found = all.stream().filter(wanted).toList();
            boolean ended = all.size() < back;
            if (ended || found.size() > most || back >= FARTHEST) {
                return new Latest<>(found.stream().limit(most).toList(), found.size() > most || !ended);
            }
            back = Math.min(back * FURTHER, FARTHEST);
        }
    }

    /** The latest of each of several. */
    static <T> Latest<T> ofEach(List<Latest<T>> several) {
        return new Latest<>(
                several.stream()
                        .flatMap(one -> one.things().stream())
                        .distinct()
                        .toList(),
                several.stream().anyMatch(Latest::isCut));
    }

    /** How many are shown, where that is not all; else empty. */
    String ifCut(String noun) {
        return isCut ? Words.count(things.size(), noun) : "";
    }
}
