package org.volteface.console.finding;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.volteface.api.archive.FindingLife;
import org.volteface.api.contradiction.Finding;
import org.volteface.console.site.Frame;
import org.volteface.console.words.StatementWords;

/**
 * What is told of a finding that is not in force.
 *
 * @param frame what stands around it
 * @param last the finding as it was; empty where the archive knows of none
 * @param successors those in force that are about the same turn, or else about the same proposition
 */
public record GoneView(Frame frame, Optional<FindingLife> last, List<FindingLine> successors) {
    /** Copies the list. */
    public GoneView {
        Objects.requireNonNull(frame, "frame");
        Objects.requireNonNull(last, "last");
        successors = List.copyOf(successors);
    }

    /** What it was about. */
    public Optional<Finding> finding() {
        return last.map(life -> life.found().finding());
    }

    /** When it was in force. */
    public String period() {
        return last.map(life -> "It was found on " + StatementWords.moment(life.since())
                        + life.until()
                                .map(until -> " and withdrawn on " + StatementWords.moment(until))
                                .orElse("")
                        + ".")
                .orElse("");
    }
}
