package org.volteface.console.report;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.volteface.console.words.StatementWords;

/**
 * A report that was asked for, with what came of it.
 *
 * @param id names it
 * @param order what was asked for
 * @param origin who asked for it, and when
 * @param outcome what came of it
 */
public record KeptReport(String id, ReportOrder order, Origin origin, Outcome outcome) {
    /** Refuses null. */
    public KeptReport {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(order, "order");
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(outcome, "outcome");
    }

    /**
     * Where a report comes from.
     *
     * @param by who asked for it
     * @param asked when
     * @param scope what it is limited to, in words
     * @param previous the report that it is made anew of; empty where it is the first of its kind
     */
    public record Origin(String by, Instant asked, String scope, Optional<String> previous) {}

    /** How far a report has come. */
    public enum State {
        /** It is being made, or waits for it. */
        RUNNING,
        /** It is there. */
        DONE,
        /** It could not be made. */
        FAILED,
        /** The server stopped while it was made. */
        INTERRUPTED,
        /** Somebody did not want it any more while it was made. */
        CANCELLED
    }

    /**
     * What came of a report.
     *
     * @param state how far it has come
     * @param title its title
     * @param words its summary, or why there is none, or who cancelled it
     * @param size how many bytes its file has
     */
    public record Outcome(State state, String title, String words, long size) {
        /** The one of a report that is not made yet. */
        public static final Outcome RUNNING = new Outcome(State.RUNNING, "", "", 0);

        static Outcome failed(String reason) {
            return new Outcome(State.FAILED, "", reason, 0);
        }
    }

    KeptReport with(Outcome changed) {
        return new KeptReport(id, order, origin, changed);
    }

    /** Its page. */
    public String address() {
        return "/reports/" + id;
    }

    /** What it is called. */
    public String title() {
        return outcome.title().isBlank() ? ScopeWords.kind(order.request().kind()) : outcome.title();
    }

    /** What it is limited to, in words. */
    public String scope() {
        return origin.scope();
    }

    /** When it was asked for, in words. */
    public String when() {
        return StatementWords.moment(origin.asked());
    }

    /** Whether its file is there. */
    public boolean isDone() {
        return outcome.state() == State.DONE;
    }

    /** Whether it is being made. */
    public boolean isRunning() {
        return outcome.state() == State.RUNNING;
    }

    /** How far it has come, in words. */
    public String state() {
        return switch (outcome.state()) {
            case RUNNING -> "being made";
            case DONE -> ReportWords.size(outcome.size());
            case FAILED -> "could not be made";
            case CANCELLED -> "cancelled";
            case INTERRUPTED -> "interrupted: the server stopped while it was made";
        };
    }
}
