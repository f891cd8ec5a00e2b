package org.volteface.contradiction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.volteface.api.contradiction.Finding;
import org.volteface.api.contradiction.FindingKind;
import org.volteface.api.contradiction.History;
import org.volteface.api.contradiction.Outcome;
import org.volteface.api.contradiction.Standing;
import org.volteface.api.contradiction.Turn;
import org.volteface.api.contradiction.Verdict;
import org.volteface.api.model.Actor;
import org.volteface.api.model.Statement;

/** The course of one detection: trials, the turn they show, what becomes of promises, and what was dismissed. */
final class Detection {
    private final Tuning tuning;
    private final GateSequence gates;
    private final ConditionEvidence conditions;
    private final PromiseWatch promises;

    Detection(Tuning tuning) {
        this.tuning = tuning;
        this.gates = new GateSequence(tuning);
        this.conditions = new ConditionEvidence(tuning.evidence());
        this.promises = new PromiseWatch(tuning);
    }

    /** All outcomes of holding {@code statement} against {@code history}. */
    List<Outcome> run(Statement statement, History history) {
        List<Trial> trials = new Trials(gates).of(statement, history);
        List<Outcome> outcomes = new ArrayList<>();
        Optional<Sided> turn = new TurnFinder(gates).around(statement, Trials.passed(trials), history);
        outcomes.addAll(promises.after(statement, history));
        turn.ifPresent(sided -> {
            Finding finding = finding(sided);
            outcomes.add(finding);
            // a contested breach accuses nobody, so the promise stays as it was
            if (sided.kind() == FindingKind.BREACH && finding.verdict().standing() == Standing.SUPPORTED) {
                outcomes.addAll(PromiseWatch.broken(sided, finding.verdict().rating()));
            }
        });
        trials.forEach(trial -> PromiseWatch.ahead(trial).ifPresent(outcomes::add));
        outcomes.addAll(dismissals(trials));
        return List.copyOf(outcomes);
    }

    private Finding finding(Sided sided) {
        Candidate candidate = sided.trial().candidate();
        Actor holder = SameHolderGate.common(candidate.earlier(), candidate.later());
        Verdict verdict = new VerdictWriter(tuning.calibration()).on(sided, holder);
        Turn.Lead lead =
                new Turn.Lead(candidate.earlier().id(), candidate.later().id());
        Turn turn = new Turn(ids(sided.before()), ids(sided.after()), conditions(sided), lead);
        return new Finding(
                sided.kind(),
                holder,
                candidate.earlier().claim().proposition(),
                turn,
                verdict,
                sided.trial().results());
    }

    private List<String> conditions(Sided sided) {
        Candidate candidate = sided.trial().candidate();
        Set<String> shown = new LinkedHashSet<>();
        for (Statement side : List.of(candidate.earlier(), candidate.later())) {
            if (Condition.binds(side)) {
                shown.addAll(ids(conditions.of(side, candidate)));
            }
        }
        return List.copyOf(shown);
    }

    /** The dismissals of the trials nearest in time. */
    private List<Outcome> dismissals(List<Trial> trials) {
        List<Outcome> dismissals = new ArrayList<>();
        trials.stream()
                .filter(trial -> !trial.passed())
                .sorted(Comparator.comparing(
                                (Trial trial) -> trial.candidate().earlier().happened())
                        .thenComparing(trial -> trial.candidate().earlier().id())
                        .reversed())
                .limit(tuning.dismissals())
                .forEach(trial -> dismissals.add(trial.dismissal()));
        return dismissals;
    }

    private static List<String> ids(List<Statement> statements) {
        return statements.stream().map(Statement::id).toList();
    }
}
