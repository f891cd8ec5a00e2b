package org.volteface.contradiction;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.volteface.api.model.Facet;
import org.volteface.api.model.Proposition;

/** Things that words only point to, and that no text before them told in full: this road, a limit at that level. */
final class Pointing {
    private static final Set<String> MARKERS = Set.of("this", "that", "these", "those", "such");
    private static final Pattern MEASURE = Pattern.compile(
            "\\b(?:this|that|these|those|such an?|the same) (?:\\p{L}+ )?(?:level|rate|height|amount|size|figure|sum|price|speed|scale|length|extent"
                    + "|pace|volume|number|percentage|share|threshold|margin|magnitude|order|width|depth|weight|dose|strength|degree)s?\\b");

    private Pointing() {}

    /** Whether the words of the topic point to the thing itself. */
    static boolean at(Proposition proposition) {
        List<String> words =
                List.of(proposition.topic().toLowerCase(Locale.ROOT).split(" "));
        int first = !words.isEmpty() && words.get(0).endsWith("ing") ? 1 : 0;
        return words.size() > first && MARKERS.contains(words.get(first));
    }

    /** Whether one of the two is so large as only pointed to, and the other has a figure or points as well. */
    static boolean atMeasure(Proposition one, Proposition other) {
        boolean first = MEASURE.matcher(one.topic().toLowerCase(Locale.ROOT)).find();
        boolean second = MEASURE.matcher(other.topic().toLowerCase(Locale.ROOT)).find();
        return first && (second || counted(other)) || second && counted(one);
    }

    private static boolean counted(Proposition proposition) {
        return proposition.scope().facets().containsKey(Facet.QUANTITY);
    }
}
