package org.volteface.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.volteface.api.archive.StatementArchive;
import org.volteface.api.contradiction.Finding;
import org.volteface.api.contradiction.FindingKind;
import org.volteface.api.contradiction.Rating;
import org.volteface.api.contradiction.Standing;
import org.volteface.api.contradiction.StatusChange;
import org.volteface.api.model.Headline;
import org.volteface.api.model.PromiseStatus;
import org.volteface.api.model.Statement;
import org.volteface.api.search.Criterion;
import org.volteface.api.search.Subject;

/** The entries of promises: commitments to the same thing are one, unless they name different deadlines. */
final class PromiseEntries {
    /** More than any one commitment has. */
    private static final int MOST = 100;

    private final StatementArchive archive;
    private final LocalDate latestDay;

    PromiseEntries(StatementArchive archive, LocalDate latestDay) {
        this.archive = archive;
        this.latestDay = latestDay;
    }

    /** The promises that the commitments of one group are, which stand in the order of time. */
    List<IndexEntry> of(String group, List<Statement> commitments, Map<String, Headline> headlines) {
        return byDeadline(commitments).stream()
                .map(promise -> entry(promise, headlines).link(Fields.PROMISE_GROUP, group))
                .toList();
    }

    private IndexEntry entry(List<Statement> promise, Map<String, Headline> headlines) {
        Statement first = promise.get(0);
        IndexEntry entry = new IndexEntry(Subject.PROMISE, first.id())
                .title(first.wording().text())
                .besides(first.holder().name() + "\n"
                        + first.claim().proposition().topic())
                .day(StatementEntries.said(first))
                .point(Fields.STATEMENTS, promise.size())
                .has(Criterion.ACTOR, List.of(first.holder().id()))
                .has(Criterion.PROPOSITION, List.of(first.claim().proposition().key()))
                .has(Criterion.STANCE, List.of(first.claim().stance().label().name()))
                .has(Criterion.STATUS, List.of(status(promise).name()));
        deadline(promise).ifPresent(day -> entry.point(Fields.DUE, day.toEpochDay()));
        List<String> documents = promise.stream()
                .map(statement -> statement.passage().documentId())
                .toList();
        promise.forEach(statement -> entry.words(statement.wording().text()));
        return entry.has(Criterion.DOCUMENT, documents)
                .has(Criterion.SOURCE, StatementEntries.publishers(documents, headlines));
    }

    /** Another deadline makes another promise, none restates the last. */
    private static Collection<List<Statement>> byDeadline(List<Statement> commitments) {
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

    private static Optional<LocalDate> deadline(List<Statement> promise) {
        return promise.stream()
                .flatMap(statement -> statement.timing().deadline().stream())
                .findFirst();
    }

    /** How it stands; in the works is only what has its last day ahead of all that is known, or has none. */
    private PromiseStatus status(List<Statement> promise) {
        Optional<PromiseStatus> told = promise.stream()
                .flatMap(statement -> archive.outcomesOn(statement.id(), StatusChange.class, MOST).stream()
                        .filter(change -> change.commitment().equals(statement.id())))
                .max(Comparator.comparing(StatusChange::since).thenComparing(StatusChange::status))
                .map(StatusChange::status)
                .or(() -> promise.stream().flatMap(this::broken).findFirst());
        Optional<LocalDate> deadline = deadline(promise);
        if (told.isPresent() && told.get() != PromiseStatus.IN_THE_WORKS) {
            return told.get();
        }
        boolean open = told.isPresent() ? deadline.isEmpty() || isAhead(deadline) : isAhead(deadline);
        return open ? PromiseStatus.IN_THE_WORKS : PromiseStatus.NOT_YET_RATED;
    }

    private boolean isAhead(Optional<LocalDate> deadline) {
        return deadline.filter(day -> day.isAfter(latestDay)).isPresent();
    }

    /** What the supported breaches of a commitment say of its status. */
    private Stream<PromiseStatus> broken(Statement commitment) {
        return archive.outcomesOn(commitment.id(), Finding.class, MOST).stream()
                .filter(finding -> finding.kind() == FindingKind.BREACH)
                .filter(finding -> finding.verdict().standing() == Standing.SUPPORTED)
                .filter(finding -> finding.turn().before().contains(commitment.id()))
                .map(finding -> finding.verdict().rating() == Rating.COMPROMISE
                        ? PromiseStatus.COMPROMISE
                        : PromiseStatus.BROKEN);
    }
}
