package org.volteface.console.finding;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.volteface.api.archive.FindingLife;
import org.volteface.api.contradiction.Finding;
import org.volteface.api.model.Actor;
import org.volteface.console.page.Frame;
import org.volteface.console.words.CitedPassage;
import org.volteface.console.words.StatementWords;
import org.volteface.console.words.Words;

/**
 * What is told of a finding that is not in force.
 *
 * @param frame what stands around it
 * @param past the finding as it was; empty where the archive knows of none
 * @param rest what is left of what it rested on
 * @param successors those in force that are about the same turn
 * @param others where there is none of them, those in force about the same holder and proposition
 */
public record GoneView(
        Frame frame, Optional<Past> past, Rest rest, List<FindingLine> successors, List<FindingLine> others) {
    /** Copies the lists. */
    public GoneView {
        Objects.requireNonNull(frame, "frame");
        Objects.requireNonNull(past, "past");
        Objects.requireNonNull(rest, "rest");
        successors = List.copyOf(successors);
        others = List.copyOf(others);
    }

    /** What became of a finding. */
    public enum Fate {
        /** There never was one, as far as the archive knows. */
        UNKNOWN,
        /** Another about the same turn is in its place. */
        REPLACED,
        /** Nothing is in its place. */
        WITHDRAWN
    }

    /**
     * A finding as it was.
     *
     * @param last when it was in force last
     * @param holder whom it was about, as that actor is told of now
     * @param chronicle its history
     */
    public record Past(FindingLife last, Actor holder, Chronicle chronicle) {
        /** What it said. */
        public Finding finding() {
            return last.found().finding();
        }
    }

    /**
     * What is left of what a finding rested on.
     *
     * @param left the passages that are on record still
     * @param all how many there were
     */
    public record Rest(List<CitedPassage> left, int all) {
        /** Copies the list. */
        public Rest {
            left = List.copyOf(left);
        }
    }

    static GoneView unknown(Frame frame) {
        return new GoneView(frame, Optional.empty(), new Rest(List.of(), 0), List.of(), List.of());
    }

    /** What became of it. */
    public Fate fate() {
        return past.isEmpty() ? Fate.UNKNOWN : successors.isEmpty() ? Fate.WITHDRAWN : Fate.REPLACED;
    }

    /** The heading, which states the result. */
    public String heading() {
        return switch (fate()) {
            case UNKNOWN -> "There is no such finding";
            case REPLACED -> "This finding was replaced";
            case WITHDRAWN -> "This finding was withdrawn";
        };
    }

    /** When it was in force, in words. */
    public String period() {
        return past.map(Past::last)
                .map(life -> "It was in force from " + StatementWords.moment(life.since())
                        + life.until()
                                .map(until -> " to " + StatementWords.moment(until))
                                .orElse("")
                        + ".")
                .orElse("");
    }

    /** Why it is in force no longer, as far as the record shows that. */
    public String reason() {
        int gone = rest.all() - rest.left().size();
        if (gone > 0) {
            return Words.number(gone) + " of the " + Words.count(rest.all(), "passage") + " that it rested on "
                    + (gone == 1 ? "is" : "are") + " no longer on record as " + (gone == 1 ? "it was" : "they were")
                    + ": the document was corrected or taken back, or is read otherwise now.";
        }
        return fate() == Fate.REPLACED
                ? "All passages that it rested on are still on record; the finding in its place takes them up, with others or judged anew."
                : "All passages that it rested on are still on record, but they are no longer judged to be a turn.";
    }
}
