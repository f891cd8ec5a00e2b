package org.volteface.console.document;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.volteface.api.contradiction.Dismissal;
import org.volteface.api.contradiction.Finding;
import org.volteface.api.contradiction.StatusChange;
import org.volteface.api.model.Edtf;
import org.volteface.api.model.Span;
import org.volteface.api.model.StanceLabel;
import org.volteface.api.model.Statement;
import org.volteface.console.help.Gates;
import org.volteface.console.words.Holder;
import org.volteface.console.words.StatementWords;
import org.volteface.console.words.Words;

/**
 * A statement as a document's page tells of it beside the text.
 *
 * @param number its number on the page
 * @param statement the statement
 * @param came what came of it
 */
public record Note(int number, Statement statement, Came came) {
    /** Refuses null. */
    public Note {
        Objects.requireNonNull(statement, "statement");
        Objects.requireNonNull(came, "came");
    }

    /**
     * What came of holding a statement against its history.
     *
     * @param findings the findings that rest on it
     * @param stopped the dismissals on it, the first of them
     * @param status how the promise stands that it is
     */
    public record Came(List<Finding> findings, List<Dismissal> stopped, Optional<StatusChange> status) {
        /** Nothing. */
        public static final Came NOTHING = new Came(List.of(), List.of(), Optional.empty());

        /** Copies the lists. */
        public Came {
            findings = List.copyOf(findings);
            stopped = List.copyOf(stopped);
            Objects.requireNonNull(status, "status");
        }
    }

    /** Where it stands in its field. */
    public Span span() {
        return statement.passage().span();
    }

    /** The side that it takes toward its topic. */
    public StanceLabel side() {
        return statement.claim().stance().label();
    }

    /** The classes that mark its words: the ground shows the side, the line the kind. */
    public String style() {
        return "said said-" + side().name() + " kind-" + statement.kind().name().toLowerCase(Locale.ROOT);
    }

    /** What it does. */
    public String kind() {
        return Words.kind(statement.kind());
    }

    /** Where it is explained what such a statement is. */
    public String kindHelp() {
        return "/help#kind-" + statement.kind().name().toLowerCase(Locale.ROOT);
    }

    /** Whose statement it is. */
    public Holder holder() {
        return Holder.of(statement.holder());
    }

    /** How it is known, when it was said, and how firmly. */
    public String about() {
        String said = statement.holding().spokenBy().isPresent()
                ? StatementWords.speaker(statement)
                : StatementWords.manner(statement);
        return said + " " + statement.happened().when()
                + (side() == StanceLabel.NONE ? "" : ", " + StatementWords.firmness(statement))
                + statement
                        .timing()
                        .deadline()
                        .map(day -> ", due " + Edtf.day(day).inWords())
                        .orElse("");
    }

    /** The gate at which what it was compared with last was stopped. */
    public Optional<Dismissal> gate() {
        return came.findings().isEmpty() ? came.stopped().stream().findFirst() : Optional.empty();
    }

    /** The gate in words. */
    public String gateName() {
        return gate().map(dismissal -> Words.gate(dismissal.gate())).orElse("");
    }

    /** Where the gate is explained. */
    public String gateHelp() {
        return gate().flatMap(dismissal -> Gates.help(dismissal.gate())).orElse("/help");
    }
}
