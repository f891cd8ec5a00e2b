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

    /** How a promise that {@code statement} gives for the first time stands, and which ones it keeps, moves or halts. */
    List<StatusChange> after(Statement statement, History history) {
        List<StatusChange> changes = new ArrayList<>();
        if (statement.kind() == StatementKind.COMMITMENT && !restates(statement, history)) {
            changes.add(given(statement, history.today()));
            woken(statement, history).ifPresent(changes::add);
        }
        for (Statement promise : history.own()) {
            if (keeps(promise, statement, history)) {
                changes.add(change(promise, statement, PromiseStatus.KEPT, "what was promised has been done"));
            } else if (promise.kind() == StatementKind.COMMITMENT) {
                Progress.of(promise, statement)
                        .map(status -> change(
                                promise,
                                statement,
                                status,
                                status == PromiseStatus.STALLED ? "nothing moves" : "work on it goes on"))
                        .ifPresent(changes::add);
            }
        }
        return changes;
    }

    /** A promise on a condition that has come about since. */
    private Optional<StatusChange> woken(Statement promise, History history) {
        if (!Condition.binds(promise) || Condition.of(promise).exception()) {
            return Optional.empty();
        }
        return new ConditionEvidence(tuning.evidence())
                .until(history.today(), promise, history).stream()
                        .reduce((one, later) -> later)
                        .map(fact -> change(promise, fact, PromiseStatus.IN_THE_WORKS, "its condition came about"));
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

    private static StatusChange given(Statement promise, LocalDate today) {
        boolean ahead = Window.of(promise).isOpen(today);
        return new StatusChange(
                promise.id(),
                ahead ? PromiseStatus.IN_THE_WORKS : PromiseStatus.NOT_YET_RATED,
                promise.happened(),
                List.of(promise.id()),
                ahead ? "its last day is ahead" : unrated(promise),
                !Measurability.of(promise));
    }

    private static String unrated(Statement promise) {
        if (!Measurability.of(promise)) {
            return "nothing in it can be measured, so that it cannot be rated";
        }
        return Condition.binds(promise) && !Condition.of(promise).words().isEmpty()
                ? "nothing known tells whether its condition came about: "
                        + Quoted.words(Condition.of(promise).words())
                : "nothing known tells whether it was kept";
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
        Candidate candidate = Candidate.of(promise, deed, Contrast.KEEPING, history);
        return new SameHolderGate().judge(candidate).passed()
                && new SamePropositionGate(tuning.overlap()).judge(candidate).passed()
                && new TimeOrderGate().judge(candidate).passed();
    }

    private static StatusChange change(Statement promise, Statement deed, PromiseStatus status, String because) {
        return new StatusChange(
                promise.id(),
                status,
                deed.happened(),
                List.of(promise.id(), deed.id()),
                because + ": " + Quoted.words(deed));
    }
}
