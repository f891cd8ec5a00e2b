package org.volteface.console.promise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.volteface.api.model.Edtf;
import org.volteface.api.model.PromiseStatus;
import org.volteface.api.model.Statement;
import org.volteface.console.chart.StatusStep;
import org.volteface.console.web.PathPart;
import org.volteface.console.words.CitedPassage;
import org.volteface.console.words.Promised;
import org.volteface.console.words.Words;

/**
 * A promise with how it stands and what moved it.
 *
 * @param made the commitment with which it was first made
 * @param again its restatements
 * @param status how it stands
 * @param steps what moved it, in the order of time
 * @param today the last day that is known
 */
public record Promise(
        CitedPassage made, List<CitedPassage> again, PromiseStatus status, List<PromiseStep> steps, LocalDate today) {
    /** Copies the lists. */
    public Promise {
        Objects.requireNonNull(made, "made");
        again = List.copyOf(again);
        Objects.requireNonNull(status, "status");
        steps = List.copyOf(steps);
        Objects.requireNonNull(today, "today");
    }

    /** What is promised, in short. */
    public String title() {
        return Words.capital(Promised.what(statement()));
    }

    /** To whom and until when. */
    public String terms() {
        List<String> terms = new ArrayList<>();
        statement().claim().proposition().counterpart().ifPresent(other -> terms.add("to " + other));
        deadline().ifPresent(day -> terms.add(Promised.when(statement(), day)));
        return terms.isEmpty() ? "without a date" : String.join(", ", terms);
    }

    /** Who made it. */
    public String holder() {
        return statement().holder().name();
    }

    /** The page of who made it. */
    public String holderAddress() {
        return "/actors/" + PathPart.of(statement().holder().id());
    }

    /** The page of what it is about. */
    public String propositionAddress() {
        return "/propositions/" + PathPart.of(statement().claim().proposition().key());
    }

    /** The last day by which it is to be kept. */
    public Optional<LocalDate> deadline() {
        return java.util.stream.Stream.concat(java.util.stream.Stream.of(made), again.stream())
                .flatMap(passage -> passage.statement().timing().deadline().stream())
                .findFirst();
    }

    /** What it waits for, where it hangs on a condition. */
    public Optional<String> condition() {
        return statement().claim().stance().condition();
    }

    /** Why it stands as it does, where anything moved it. */
    public Optional<PromiseStep> last() {
        return steps.stream().filter(step -> step.status() == status).reduce((one, later) -> later);
    }

    /** How it stood over time, from the day on which it was made. */
    public List<StatusStep> course() {
        List<StatusStep> course = new ArrayList<>();
        Edtf begin = made.statement().happened();
        if (steps.isEmpty() || steps.get(0).since().ordering().isAfter(begin.ordering())) {
            course.add(new StatusStep(steps.isEmpty() ? status : PromiseStatus.NOT_YET_RATED, begin));
        }
        for (PromiseStep step : steps) {
            course.add(new StatusStep(step.status(), step.since()));
        }
        StatusStep last = course.get(course.size() - 1);
        boolean lapsed = last.status() == PromiseStatus.IN_THE_WORKS && status == PromiseStatus.NOT_YET_RATED;
        deadline().filter(day -> lapsed).ifPresent(day -> course.add(new StatusStep(status, Edtf.day(day))));
        return List.copyOf(course);
    }

    private Statement statement() {
        return made.statement();
    }
}
