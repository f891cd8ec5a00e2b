package org.volteface.core;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.volteface.api.archive.ChainIndex;
import org.volteface.api.archive.Conclusion;
import org.volteface.api.archive.Counts;
import org.volteface.api.archive.Due;
import org.volteface.api.archive.Entry;
import org.volteface.api.archive.FoundFinding;
import org.volteface.api.archive.Place;
import org.volteface.api.archive.Recording;
import org.volteface.api.archive.StatementArchive;
import org.volteface.api.contradiction.Dismissal;
import org.volteface.api.contradiction.Finding;
import org.volteface.api.contradiction.Outcome;
import org.volteface.api.model.Actor;
import org.volteface.api.model.Document;
import org.volteface.api.model.Headline;
import org.volteface.api.model.Statement;
import org.volteface.contracts.MemoryCases;

/** All that an archive keeps, in memory and under one lock. */
final class MemoryStore implements StatementArchive, ChainIndex {
    final MemoryQueue queue = new MemoryQueue();
    final MemoryRegister register = new MemoryRegister(this::makeDue);
    final MemoryCases cases = new MemoryCases();
    private final Map<String, Entry> entries = new TreeMap<>();
    private final Map<String, Long> due = new LinkedHashMap<>();
    private final Map<String, Conclusion> conclusions = new HashMap<>();
    private long marks;

    Store store() {
        return new Store(queue, this, this, register, cases);
    }

    /** How often the analysis of a document was recorded. */
    synchronized int recordings(String documentId) {
        return queue.kept(documentId).recordings;
    }

    @Override
    public synchronized void record(Recording recording) {
        String id = recording.document().id();
        queue.analysed(recording);
        register.record(recording);
        Set<String> now = new HashSet<>();
        recording.entries().forEach(entry -> now.add(entry.statement().id()));
        for (Statement before : statementsOf(id)) {
            if (!now.contains(before.id())) {
                entries.remove(before.id());
                conclusions.remove(before.id());
                due.remove(before.id());
            }
        }
        recording.entries().forEach(entry -> entries.put(entry.statement().id(), entry));
        makeDue(recording.affected());
    }

    @Override
    public synchronized List<Due> due(int most) {
        return due.entrySet().stream()
                .limit(most)
                .map(next -> new Due(entries.get(next.getKey()).statement(), next.getValue()))
                .toList();
    }

    @Override
    public synchronized void conclude(List<Conclusion> concluded) {
        for (Conclusion conclusion : concluded) {
            String id = conclusion.due().statement().id();
            if (due.remove(id, conclusion.due().mark())) {
                conclusions.merge(id, conclusion, MemoryStore::after);
            }
        }
    }

    /** A failure leaves the outcomes as they were. */
    private static Conclusion after(Conclusion before, Conclusion now) {
        return new Conclusion(now.due(), now.outcomes().or(before::outcomes), now.madeBy());
    }

    @Override
    public synchronized void makeDue(Set<String> statementIds) {
        statementIds.stream().filter(entries::containsKey).forEach(id -> due.put(id, ++marks));
    }

    @Override
    public synchronized Set<String> notConcludedBy(String madeBy, int most) {
        Set<String> others = new LinkedHashSet<>();
        for (String id : entries.keySet()) {
            Conclusion conclusion = conclusions.get(id);
            if (others.size() < most
                    && (conclusion == null || !conclusion.madeBy().equals(madeBy))) {
                others.add(id);
            }
        }
        return others;
    }

    @Override
    public synchronized Optional<Headline> headline(String documentId) {
        return queue.document(documentId).map(Document::headline);
    }

    @Override
    public synchronized Optional<Statement> statement(String id) {
        return Optional.ofNullable(entries.get(id)).map(Entry::statement);
    }

    /** All statements in force, ordered by {@link Place}. */
    synchronized List<Statement> statements() {
        return statements(entries.keySet());
    }

    @Override
    public synchronized List<Statement> statements(Collection<String> ids) {
        return ids.stream()
                .flatMap(id -> statement(id).stream())
                .sorted(Comparator.comparing(Place::of))
                .toList();
    }

    @Override
    public synchronized List<Place> before(String strand, Place place, int most) {
        return on(strand)
                .filter(other -> other.compareTo(place) < 0)
                .sorted(Comparator.reverseOrder())
                .limit(most)
                .toList();
    }

    @Override
    public synchronized List<Place> after(String strand, Place place, int most) {
        return on(strand)
                .filter(other -> other.compareTo(place) > 0)
                .sorted()
                .limit(most)
                .toList();
    }

    private Stream<Place> on(String strand) {
        return entries.values().stream()
                .filter(entry -> entry.strands().contains(strand))
                .map(entry -> Place.of(entry.statement()));
    }

    @Override
    public synchronized List<Statement> statementsOf(String documentId) {
        return statements().stream()
                .filter(statement -> statement.passage().documentId().equals(documentId))
                .toList();
    }

    @Override
    public synchronized List<Statement> statementsBy(String actorId, int most) {
        return statements().stream()
                .filter(statement -> statement.holder().id().equals(actorId))
                .limit(most)
                .toList();
    }

    @Override
    public synchronized List<Statement> commitments(Optional<String> actorId, int most) {
        throw new UnsupportedOperationException();
    }

    @Override
    public synchronized List<Finding> findings(Optional<String> actorId, int most) {
        return outcomes().stream()
                .filter(Finding.class::isInstance)
                .map(Finding.class::cast)
                .filter(finding -> actorId.isEmpty() || finding.holder().id().equals(actorId.get()))
                .limit(most)
                .toList();
    }

    @Override
    public synchronized List<Dismissal> dismissals(int most) {
        throw new UnsupportedOperationException();
    }

    @Override
    public synchronized <O extends Outcome> List<O> outcomesOn(String statementId, Class<O> kind, int most) {
        throw new UnsupportedOperationException();
    }

    @Override
    public synchronized List<Statement> statementsStarting(String prefix, int most) {
        return statements().stream()
                .filter(statement -> statement.id().startsWith(prefix))
                .limit(most)
                .toList();
    }

    @Override
    public synchronized List<Actor> actorsNamed(String text, int most) {
        return statements().stream()
                .map(Statement::holder)
                .filter(holder -> holder.name().contains(text))
                .distinct()
                .limit(most)
                .toList();
    }

    /** The outcomes in force, ordered as those of a corpus are. */
    synchronized List<Outcome> outcomes() {
        Outcomes outcomes = new Outcomes();
        for (Statement statement : statements()) {
            Conclusion conclusion = conclusions.get(statement.id());
            if (conclusion != null) {
                outcomes.addAll(conclusion.outcomes().orElse(List.of()));
            }
        }
        return outcomes.inOrder();
    }

    @Override
    public synchronized List<Outcome> outcomesOn(String statementId) {
        return outcomes().stream()
                .filter(outcome -> outcome.evidence().contains(statementId))
                .toList();
    }

    @Override
    public synchronized List<FoundFinding> findingsAfter(long number, int most) {
        return List.of();
    }

    @Override
    public synchronized List<FoundFinding> findingsBefore(long number, int most) {
        return List.of();
    }

    @Override
    public synchronized List<FoundFinding> findingsStarting(String prefix, int most) {
        return findings(Optional.empty(), Integer.MAX_VALUE).stream()
                .filter(finding -> finding.id().startsWith(prefix))
                .limit(most)
                .map(finding -> new FoundFinding(1, finding, "contradiction@1"))
                .toList();
    }

    @Override
    public synchronized LocalDate latestDay() {
        return queue.all().stream()
                .filter(kept -> kept.recordings > 0)
                .map(kept -> kept.document.published())
                .max(LocalDate::compareTo)
                .orElse(LocalDate.EPOCH);
    }

    @Override
    public synchronized Counts counts() {
        return new Counts(queue.counts().analysed(), entries.size(), 0, due.size());
    }
}
