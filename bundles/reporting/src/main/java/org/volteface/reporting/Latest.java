package org.volteface.reporting;

import java.util.List;
import java.util.function.IntFunction;

/**
 * The latest of what there is.
 *
 * @param things as many as are shown
 * @param isCut whether there are older ones, which are left out
 */
record Latest<T>(List<T> things, boolean isCut) {
    /** What the question for the latest so many answers, asked for one more, which tells whether there are more. */
    static <T> Latest<T> of(int most, IntFunction<List<T>> question) {
        List<T> found = question.apply(most == Integer.MAX_VALUE ? most : most + 1);
        return new Latest<>(found.stream().limit(most).toList(), found.size() > most);
    }

    /** How many are shown, where that is not all; else empty. */
    String ifCut(String noun) {
        return isCut ? Words.count(things.size(), noun) : "";
    }
}
