package org.volteface.contradiction;

import java.time.LocalDate;
import java.util.Optional;
import org.volteface.api.contradiction.GateResult;
import org.volteface.api.model.Mark;
import org.volteface.api.model.Statement;
import org.volteface.api.model.StatementKind;

/** The gate that asks whether a promise is shown to be broken inside its window: silence is no evidence. */
final class BreachEvidenceGate implements Gate {
    @Override
    public String code() {
        return "breach-evidence";
    }

    @Override
    public GateResult judge(Candidate candidate) {
        if (!candidate.breach()) {
            return pass("no promise is at stake");
        }
        Window window = Window.of(candidate.earlier());
        LocalDate day = candidate.later().happened().ordering();
        return switch (candidate.contrast()) {
            case LAPSE -> lapse(candidate.later(), window, day);
            case PARTIAL -> due(window, day, "only part of it was done");
            case OPPOSITE, FIGURE -> contrary(candidate, window);
            case KEEPING -> stop("it does what was promised");
        };
    }

    private GateResult lapse(Statement later, Window window, LocalDate day) {
        boolean admitted =
                later.kind() == StatementKind.ADMISSION && !later.claim().is(Mark.NEGATED);
        if (admitted && (window.lasting() || window.deadline().isEmpty())) {
            return pass("the holder admits it");
        }
        return due(window, day, "it was not done");
    }

    private GateResult due(Window window, LocalDate day, String what) {
        if (window.deadline().isEmpty()) {
            return stop("no day was named by which it was due");
        }
        LocalDate deadline = window.deadline().get();
        return window.isOver(day)
                ? pass(Quoted.date(deadline) + " went by, and " + what)
                : stop(Quoted.date(deadline) + " was still ahead on " + Quoted.date(day));
    }

    private GateResult contrary(Candidate candidate, Window window) {
        Statement later = candidate.later();
        Optional<Bound> bound = Bound.of(candidate.earlier().wording().text());
        if (bound.flatMap(it -> it.keptBy(later.wording().text())).orElse(false)) {
            return stop("the figure stays within what was promised");
        }
        LocalDate effect = later.timing().about().orElse(later.happened()).ordering();
        if (window.lasting() && window.isOver(effect)) {
            return stop("it takes effect after " + Quoted.date(window.deadline().orElseThrow()));
        }
        return pass(
                later.kind() == StatementKind.ACT
                        ? "the deed goes against the promise"
                        : "the holder disowns the promise");
    }
}
