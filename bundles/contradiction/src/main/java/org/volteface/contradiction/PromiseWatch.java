package org.volteface.contradiction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.volteface.api.contradiction.History;
import org.volteface.api.contradiction.Rating;
import org.volteface.api.contradiction.StatusChange;
import org.volteface.api.model.Mark;
import org.volteface.api.model.PromiseStatus;
import org.volteface.api.model.Statement;
import org.volteface.api.model.StatementKind;

/** The watch over promises: how each stands after a statement. */
final class PromiseWatch {
    private final Tuning tuning;

    PromiseWatch(Tuning tuning) {
        this.tuning = tuning;
    }

    /** How a promise that {@code statement} gives for the first time stands, and which ones it keeps. */
    List<StatusChange> after(Statement statement, History history) {
        List<StatusChange> changes = new ArrayList<>();
        if (statement.kind() == StatementKind.COMMITMENT && !restates(statement, history)) {
            changes.add(given(statement, history.today()));
        }
        for (Statement promise : history.own()) {
            if (keeps(promise, statement, history)) {
                changes.add(change(promise, statement, PromiseStatus.KEPT, "what was promised has been done"));
            }
        }
        return changes;
    }

    /** How the promises of a breach stand. */
    static List<StatusChange> broken(Sided turn, Rating rating) {
        PromiseStatus status = rating == Rating.COMPROMISE ? PromiseStatus.COMPROMISE : PromiseStatus.BROKEN;
        Statement later = turn.after().get(0);
        String because = status == PromiseStatus.BROKEN ? "it was broken" : "only part of it was done";
        return turn.before().stream()
                .filter(promise -> promise.kind() == StatementKind.COMMITMENT)
                .map(promise -> change(promise, later, status, because))
                .toList();
    }

    /** How the promise of {@code trial} stands that was found undone before its last day. */
    static Optional<StatusChange> ahead(Trial trial) {
        Candidate candidate = trial.candidate();
        boolean undone = candidate.contrast() == Contrast.LAPSE || candidate.contrast() == Contrast.PARTIAL;
        boolean open = Window.of(candidate.earlier())
                .isOpen(candidate.later().happened().ordering());
        return undone && open && trial.stoppedBy(List.of("breach-evidence"))
                ? Optional.of(change(
                        candidate.earlier(), candidate.later(), PromiseStatus.IN_THE_WORKS, "its last day is ahead"))
                : Optional.empty();
    }

    private StatusChange given(Statement promise, LocalDate today) {
        boolean ahead = Window.of(promise).isOpen(today);
        return new StatusChange(
                promise.id(),
                ahead ? PromiseStatus.IN_THE_WORKS : PromiseStatus.NOT_YET_RATED,
                promise.happened(),
                List.of(promise.id()),
                ahead ? "its last day is ahead" : "nothing known tells whether it was kept");
    }

    private boolean restates(Statement promise, History history) {
        return history.own().stream()
                .filter(other -> other.kind() == StatementKind.COMMITMENT && Sides.same(other, promise))
                .anyMatch(other -> TermOverlap.of(
                                other.claim().proposition(), promise.claim().proposition())
                        .related(tuning.overlap()));
    }

    private boolean keeps(Statement promise, Statement deed, History history) {
        boolean done = promise.kind() == StatementKind.COMMITMENT
                && deed.kind() == StatementKind.ACT
                && Sides.same(promise, deed)
                && !deed.claim().is(Mark.NEGATED)
                && !deed.claim().is(Mark.PARTIAL);
        Window window = Window.of(promise);
        if (!done || window.lasting() || window.isOver(deed.happened().ordering())) {
            return false;
        }
        Candidate candidate = new Candidate(promise, deed, Contrast.KEEPING, history);
        return new SameHolderGate().judge(candidate).passed()
                && new SamePropositionGate(tuning.overlap()).judge(candidate).passed()
                && new TimeOrderGate().judge(candidate).passed();
    }

    private static StatusChange change(Statement promise, Statement deed, PromiseStatus status, String because) {
        return new StatusChange(promise.id(), status, deed.happened(), List.of(promise.id(), deed.id()), because);
    }
}
