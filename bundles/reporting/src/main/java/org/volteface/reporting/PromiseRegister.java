package org.volteface.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.volteface.api.contradiction.Finding;
import org.volteface.api.contradiction.FindingKind;
import org.volteface.api.contradiction.Rating;
import org.volteface.api.contradiction.Standing;
import org.volteface.api.contradiction.StatusChange;
import org.volteface.api.model.PromiseStatus;
import org.volteface.api.model.Proposition;
import org.volteface.api.model.StanceLabel;
import org.volteface.api.model.Statement;
import org.volteface.api.report.FindingSection;
import org.volteface.api.report.PromiseSection;

/** The promises among commitments, each with its restatements and how it stands. */
final class PromiseRegister {
    private final Excerpt excerpt;
    private final LocalDate latestDay;

    PromiseRegister(Excerpt excerpt) {
        this.excerpt = excerpt;
        this.latestDay = excerpt.latestDay();
    }

    /** The promises, in the order in which they were made, of commitments in the order of time. */
    List<PromiseSection> promises(List<Statement> commitments) {
        Map<Promise, List<Statement>> sameThing = new LinkedHashMap<>();
        for (Statement statement : commitments) {
            Promise thing = Promise.of(statement);
            Promise known = sameThing.containsKey(thing) ? thing : known(sameThing, statement);
            sameThing.computeIfAbsent(known, key -> new ArrayList<>()).add(statement);
        }
        return sameThing.values().stream()
                .flatMap(statements -> byDeadline(statements).stream())
                .map(this::section)
                .filter(section -> excerpt.admits(section.status()))
                .sorted(Comparator.comparing((PromiseSection section) ->
                                section.commitment().statement().happened())
                        .thenComparing(
                                section -> section.commitment().statement().id()))
                .toList();
    }

    /** The promise of the same document that {@code statement} gives in fewer or more words; its own where there is none. */
    private static Promise known(Map<Promise, List<Statement>> promises, Statement statement) {
        Promise own = Promise.of(statement);
        return promises.entrySet().stream()
                .filter(promise -> promise.getKey().within(own) || own.within(promise.getKey()))
                .filter(promise -> promise.getValue().stream().anyMatch(said -> said.passage()
                        .documentId()
                        .equals(statement.passage().documentId())))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(own);
    }

    /** The promises among commitments to the same thing: another deadline makes another one, none restates the last. */
    private static List<List<Statement>> byDeadline(List<Statement> statements) {
        List<List<Statement>> promises = new ArrayList<>();
        for (Statement statement : statements) {
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

    private static Optional<LocalDate> deadline(List<Statement> promise) {
        return promise.stream()
                .flatMap(statement -> statement.timing().deadline().stream())
                .findFirst();
    }

    private PromiseSection section(List<Statement> statements) {
        List<StatusChange> history = new ArrayList<>();
        statements.forEach(statement -> history.addAll(excerpt.changes(statement.id())));
        if (history.isEmpty()) {
            statements.forEach(statement -> history.addAll(breaches(statement)));
        }
        history.sort(Comparator.comparing(StatusChange::since).thenComparing(StatusChange::status));
        List<StatusChange> told = once(history);
        PromiseStatus last =
                told.isEmpty() ? open(statements) : told.get(told.size() - 1).status();
        boolean over = last == PromiseStatus.IN_THE_WORKS && isOver(statements);
        return new PromiseSection(
                excerpt.cite(statements.get(0)),
                statements.stream().skip(1).map(excerpt::cite).toList(),
                over ? PromiseStatus.NOT_YET_RATED : last,
                told);
    }

    /** The changes without those that each restatement has once more. */
    private static List<StatusChange> once(List<StatusChange> history) {
        Set<List<Object>> told = new HashSet<>();
        return history.stream()
                .filter(change -> told.add(List.of(change.status(), change.since(), change.because())))
                .toList();
    }

    /** Whether its last day is not ahead of all that is known: it is in the works no more. */
    private boolean isOver(List<Statement> statements) {
        return deadline(statements).filter(day -> !day.isAfter(latestDay)).isPresent();
    }

    /** What the supported breaches of a commitment say of its status. */
    private List<StatusChange> breaches(Statement commitment) {
        return excerpt.findingsOn(commitment.id()).stream()
                .filter(section -> section.finding().kind() == FindingKind.BREACH)
                .filter(section -> section.finding().verdict().standing() == Standing.SUPPORTED)
                .filter(section -> section.finding().turn().before().contains(commitment.id()))
                .map(section -> change(commitment, section))
                .toList();
    }

    private static StatusChange change(Statement commitment, FindingSection section) {
        Finding finding = section.finding();
        boolean inPart = finding.verdict().rating() == Rating.COMPROMISE;
        return new StatusChange(
                commitment.id(),
                inPart ? PromiseStatus.COMPROMISE : PromiseStatus.BROKEN,
                section.after().get(0).statement().happened(),
                finding.evidence(),
                finding.verdict().why());
    }

    /** A promise of which nothing else is known is open while its deadline lies ahead of all that is known. */
    private PromiseStatus open(List<Statement> statements) {
        boolean ahead = statements.stream()
                .flatMap(statement -> statement.timing().deadline().stream())
                .anyMatch(deadline -> deadline.isAfter(latestDay));
        return ahead ? PromiseStatus.IN_THE_WORKS : PromiseStatus.NOT_YET_RATED;
    }

    /** What makes two commitments the same promise: holder, thing and side. */
    private record Promise(String holder, SortedSet<String> terms, StanceLabel side) {
        /** Whether {@code other} is a promise of the same holder that says this, and may say more of it. */
        boolean within(Promise other) {
            return holder.equals(other.holder) && side == other.side && other.terms.containsAll(terms);
        }

        static Promise of(Statement commitment) {
            Proposition proposition = commitment.claim().proposition();
            SortedSet<String> terms = new TreeSet<>(proposition.terms());
            if (terms.isEmpty()) {
                terms.add(commitment.id());
            }
            return new Promise(
                    commitment.holder().id(),
                    terms,
                    proposition.direction().toward(commitment.claim().stance().label()));
        }
    }
}
