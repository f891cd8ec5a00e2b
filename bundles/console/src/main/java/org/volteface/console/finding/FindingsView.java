package org.volteface.console.finding;

import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import org.volteface.console.site.Frame;
import org.volteface.console.words.Words;

/**
 * The list of findings as its page shows it.
 *
 * @param frame what stands around it
 * @param lines the findings, those found last first
 * @param count how many are in force in all
 * @param older the number before which the next page begins
 */
public record FindingsView(Frame frame, List<FindingLine> lines, long count, OptionalLong older) {
    /** Copies the list. */
    public FindingsView {
        Objects.requireNonNull(frame, "frame");
        lines = List.copyOf(lines);
        Objects.requireNonNull(older, "older");
    }

    /** The heading, which states the result. */
    public String heading() {
        return count == 0 ? "Nobody has turned so far" : Words.capital(Words.count(count, "finding"));
    }
}
