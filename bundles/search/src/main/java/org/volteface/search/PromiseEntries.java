package org.volteface.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.volteface.api.archive.PromiseReading;
import org.volteface.api.archive.StatementArchive;
import org.volteface.api.contradiction.PromiseStanding;
import org.volteface.api.model.Headline;
import org.volteface.api.model.Statement;
import org.volteface.api.search.Criterion;
import org.volteface.api.search.Subject;

/** The entries of promises: commitments to the same thing are one, unless they name different deadlines. */
final class PromiseEntries {
    private final PromiseReading reading;

    PromiseEntries(StatementArchive archive, LocalDate latestDay) {
        this.reading = new PromiseReading(archive, latestDay);
    }

    /** The promises that the commitments of one group are, which stand in the order of time. */
    List<IndexEntry> of(String group, List<Statement> commitments, Map<String, Headline> headlines) {
        return PromiseStanding.byDeadline(commitments).stream()
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
                .has(
                        Criterion.STATUS,
                        List.of(reading.standing(promise).status().name()));
        PromiseStanding.deadline(promise).ifPresent(day -> entry.point(Fields.DUE, day.toEpochDay()));
        List<String> documents = promise.stream()
                .map(statement -> statement.passage().documentId())
                .toList();
        promise.forEach(statement -> entry.words(statement.wording().text()));
        return entry.has(Criterion.DOCUMENT, documents)
                .has(Criterion.SOURCE, StatementEntries.publishers(documents, headlines));
    }
}
