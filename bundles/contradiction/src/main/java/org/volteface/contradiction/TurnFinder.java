package org.volteface.contradiction;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.volteface.api.contradiction.History;
import org.volteface.api.model.Statement;

/** The search for the turn that a statement makes or says again: the last run of the one side and the first of the other. */
final class TurnFinder {
    private static final Comparator<Statement> BY_TIME =
            Comparator.comparing(Statement::happened).thenComparing(Statement::id);

    private static final Comparator<Statement> PLAINEST = Plainness.ORDER.thenComparing(BY_TIME.reversed());

    private final GateSequence gates;

    TurnFinder(GateSequence gates) {
        this.gates = gates;
    }

    /** The two sides around {@code statement}, whose trials {@code passed}; empty where none did. */
    Optional<Sided> around(Statement statement, List<Trial> passed, History history) {
        if (passed.isEmpty()) {
            return Optional.empty();
        }
        List<Trial> asPromise = passed.stream()
                .filter(trial -> trial.candidate().earlier().equals(statement))
                .toList();
        if (!asPromise.isEmpty()) {
            List<Statement> after = new ArrayList<>();
            asPromise.forEach(trial -> after.add(trial.candidate().later()));
            after.sort(BY_TIME);
            Trial lead = Collections.max(
                    asPromise, Comparator.comparing(trial -> trial.candidate().later(), PLAINEST));
            return Optional.of(new Sided(List.of(statement), after, lead));
        }
        return Optional.of(normal(statement, passed, history));
    }

    private Sided normal(Statement statement, List<Trial> passed, History history) {
        List<Statement> opposed = new ArrayList<>();
        passed.forEach(trial -> opposed.add(trial.candidate().earlier()));
        List<Statement> chain = new ArrayList<>(opposed);
        for (Statement other : history.own()) {
            if (!opposed.contains(other) && turned(opposed, other, history)) {
                chain.add(other);
            }
        }
        chain.sort(BY_TIME);
        List<Statement> after = lastRun(chain, chain.size(), opposed, false);
        List<Statement> before = lastRun(chain, chain.size() - after.size(), opposed, true);
        after.add(statement);
        return new Sided(before, after, lead(after, strongest(before, passed), history));
    }

    /** The trial of the plainest statement of the later side: reasons are to speak of what shows the turn best. */
    private Trial lead(List<Statement> after, Trial strongest, History history) {
        Statement earlier = strongest.candidate().earlier();
        return after.stream()
                .sorted(PLAINEST.reversed())
                .takeWhile(later -> !later.equals(strongest.candidate().later()))
                .flatMap(later -> gates.judge(earlier, later, history).filter(Trial::passed).stream())
                .findFirst()
                .orElse(strongest);
    }

    /** Whether {@code other} itself went against one of {@code opposed}. */
    private boolean turned(List<Statement> opposed, Statement other, History history) {
        return opposed.stream()
                .filter(before -> BY_TIME.compare(before, other) < 0)
                .anyMatch(before -> gates.judge(before, other, history)
                        .filter(Trial::passed)
                        .isPresent());
    }

    /** The statements directly before {@code end} that are, or are not, among {@code opposed}. */
    private static List<Statement> lastRun(List<Statement> chain, int end, List<Statement> opposed, boolean among) {
        List<Statement> run = new ArrayList<>();
        for (int i = end - 1; i >= 0 && opposed.contains(chain.get(i)) == among; i--) {
            run.add(chain.get(i));
        }
        Collections.reverse(run);
        return run;
    }

    /** The trial to give reasons by: of a promise where there is one, of what is said most plainly, of the latest. */
    private static Trial strongest(List<Statement> before, List<Trial> passed) {
        return passed.stream()
                .filter(trial -> before.contains(trial.candidate().earlier()))
                .max(Comparator.comparing((Trial trial) -> trial.candidate().breach())
                        .thenComparing(trial -> trial.candidate().earlier(), Plainness.ORDER)
                        .thenComparing(trial -> trial.candidate().earlier(), BY_TIME))
                .orElseThrow();
    }
}
