package org.volteface.api.contradiction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.volteface.api.model.Edtf;
import org.volteface.api.model.PromiseStatus;
import org.volteface.api.model.Statement;

/**
 * How a promise stands: the one rule that lists, pages and reports go by.
 *
 * @param status how it stands now
 * @param history what moved it, in the order of time
 */
public record PromiseStanding(PromiseStatus status, List<StatusChange> history) {
    private static final Set<PromiseStatus> OF_BREACHES = Set.of(PromiseStatus.BROKEN, PromiseStatus.COMPROMISE);

    /** Copies the history. */
    public PromiseStanding {
        Objects.requireNonNull(status, "status");
        history = List.copyOf(history);
    }

    /**
     * A finding that a promise was broken.
     *
     * @param finding the finding
     * @param since when its holder did otherwise
     * @param dismissed whether it was dismissed on review: then it says nothing of the promise
     */
    public record Breach(Finding finding, Edtf since, boolean dismissed) {
        /** Refuses null. */
        public Breach {
            Objects.requireNonNull(finding, "finding");
            Objects.requireNonNull(since, "since");
        }
    }

    /**
     * How the promise stands that {@code commitments} are. What the detector says of its status goes before what findings say of it. In the
     * works is only what has its last day ahead of {@code latestDay}, the last day of which anything is known, or has none and is told to be.
     *
     * @param commitments the commitment and its restatements, in the order of time
     */
    public static PromiseStanding of(
            List<Statement> commitments, List<StatusChange> changes, List<Breach> breaches, LocalDate latestDay) {
        Set<String> ids = commitments.stream().map(Statement::id).collect(Collectors.toSet());
        List<StatusChange> told = changes.stream()
                .filter(change -> ids.contains(change.commitment()))
                .filter(change -> breaches.stream().noneMatch(breach -> breach.dismissed() && rests(change, breach)))
                .toList();
        List<StatusChange> history = once(told.isEmpty() ? broken(ids, breaches) : told);
        Optional<LocalDate> deadline = deadline(commitments);
        if (history.isEmpty()) {
            boolean ahead = deadline.filter(day -> day.isAfter(latestDay)).isPresent();
            return new PromiseStanding(ahead ? PromiseStatus.IN_THE_WORKS : PromiseStatus.NOT_YET_RATED, history);
        }
        PromiseStatus last = history.get(history.size() - 1).status();
        boolean over = deadline.filter(day -> !day.isAfter(latestDay)).isPresent();
        return new PromiseStanding(
                last == PromiseStatus.IN_THE_WORKS && over ? PromiseStatus.NOT_YET_RATED : last, history);
    }

    /** The promises among commitments to the same thing: another deadline makes another one, none restates the last. */
    public static List<List<Statement>> byDeadline(List<Statement> commitments) {
        List<List<Statement>> promises = new ArrayList<>();
        for (Statement statement : commitments) {
            Optional<LocalDate> deadline = statement.timing().deadline();
            Optional<List<Statement>> restated = promises.stream()
                    .filter(promise ->
                            deadline.isEmpty() || deadline(promise).isEmpty() || deadline.equals(deadline(promise)))
                    .reduce((one, later) -> later);
            List<Statement> promise = restated.orElseGet(ArrayList::new);
            promise.add(statement);
            if (restated.isEmpty()) {
                promises.add(promise);
            }
        }
        return promises;
    }

    /** The last day of a promise; empty where none was named. */
    public static Optional<LocalDate> deadline(List<Statement> promise) {
        return promise.stream()
                .flatMap(statement -> statement.timing().deadline().stream())
                .findFirst();
    }

    /** Whether a change of status tells of the same promise and the same deed as a finding. */
    private static boolean rests(StatusChange change, Breach breach) {
        return OF_BREACHES.contains(change.status())
                && breach.finding().turn().before().contains(change.commitment())
                && !Collections.disjoint(
                        change.evidence(), breach.finding().turn().after());
    }

    /** What supported breaches say. */
    private static List<StatusChange> broken(Set<String> ids, List<Breach> breaches) {
        return breaches.stream()
                .filter(breach -> !breach.dismissed())
                .filter(breach -> breach.finding().kind() == FindingKind.BREACH)
                .filter(breach -> breach.finding().verdict().standing() == Standing.SUPPORTED)
                .flatMap(breach -> change(breach, ids))
                .toList();
    }

    private static Stream<StatusChange> change(Breach breach, Set<String> ids) {
        Finding finding = breach.finding();
        boolean inPart = finding.verdict().rating() == Rating.COMPROMISE;
        return finding.turn().before().stream()
                .filter(ids::contains)
                .limit(1)
                .map(commitment -> new StatusChange(
                        commitment,
                        inPart ? PromiseStatus.COMPROMISE : PromiseStatus.BROKEN,
                        breach.since(),
                        finding.evidence(),
                        finding.verdict().why()));
    }

    /** In the order of time, without what each restatement has once more. */
    private static List<StatusChange> once(List<StatusChange> changes) {
        Set<List<Object>> told = new HashSet<>();
        return changes.stream()
                .sorted(Comparator.comparing(StatusChange::since).thenComparing(StatusChange::status))
                .filter(change -> told.add(List.of(change.status(), change.since(), change.because())))
                .toList();
    }
}
