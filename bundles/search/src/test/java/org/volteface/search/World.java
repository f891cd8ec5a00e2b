package org.volteface.search;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.volteface.api.actor.Join;
import org.volteface.api.archive.Change;
import org.volteface.api.archive.DocumentState;
import org.volteface.api.archive.FoundFinding;
import org.volteface.api.archive.Review;
import org.volteface.api.contradiction.Finding;
import org.volteface.api.contradiction.StatusChange;
import org.volteface.api.model.Document;
import org.volteface.api.model.Statement;
import org.volteface.contracts.Configurations;

/** An archive in memory that tests fill: it keeps its log as the archive in the database does. */
final class World {
    final Map<String, Document> documents = new LinkedHashMap<>();
    final Map<String, DocumentState> states = new LinkedHashMap<>();
    final Map<String, List<Statement>> said = new LinkedHashMap<>();
    final Map<String, FoundFinding> findings = new LinkedHashMap<>();
    final Map<String, StatusChange> statuses = new LinkedHashMap<>();
    final Map<String, Review> reviews = new LinkedHashMap<>();
    final List<Join> joins = new ArrayList<>();
    final List<Change> changes = new ArrayList<>();
    /** Documents of which the statements cannot be made sense of. */
    final Set<String> broken = new HashSet<>();

    private LocalDate latestDay = LocalDate.EPOCH;

    /** The search of this world, with its index in {@code folder}. */
    LuceneSearch search(Path folder) {
        StandInArchive archive = new StandInArchive(this);
        StandInRegister register = new StandInRegister(this);
        return new LuceneSearch(
                archive,
                new StandInQueue(this),
                register,
                register,
                register,
                Configurations.of(SearchConfig.class, Map.of("folder", folder.toString())));
    }

    /** Waits until {@code search} knows all of this world. */
    static void await(LuceneSearch search) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!search.state().complete() || search.state().behind() > 0) {
            if (System.nanoTime() > end) {
                throw new AssertionError("still " + search.state());
            }
            Thread.sleep(20);
        }
    }

    /** A document that is analysed, with what was said in it in the place of what was before. */
    synchronized void add(Document document, Statement... statements) {
        documents.put(document.id(), document);
        states.put(document.id(), DocumentState.ANALYSED);
        said.put(document.id(), List.of(statements));
        if (document.published().isAfter(latestDay)) {
            latestDay = document.published();
        }
        tell(Change.Kind.DOCUMENT, document.id());
    }

    synchronized void wait(Document document) {
        documents.put(document.id(), document);
        states.put(document.id(), DocumentState.WAITING);
        tell(Change.Kind.DOCUMENT, document.id());
    }

    synchronized void find(Finding finding) {
        findings.put(finding.id(), new FoundFinding(changes.size() + 1, finding, "detector@1"));
        tell(Change.Kind.FINDING, finding.id());
    }

    synchronized void withdraw(Finding finding) {
        findings.remove(finding.id());
        tell(Change.Kind.FINDING, finding.id());
    }

    synchronized void rate(StatusChange status) {
        statuses.put(status.commitment(), status);
        tell(Change.Kind.PROMISE, status.commitment());
    }

    synchronized void decide(String caseId, Review.Decision decision) {
        reviews.put(caseId, new Review(decision, "ann", Instant.EPOCH, ""));
        tell(Change.Kind.REVIEW, caseId);
    }

    /** Takes back what was decided. */
    synchronized void withdraw(String caseId) {
        reviews.remove(caseId);
        tell(Change.Kind.REVIEW, caseId);
    }

    synchronized void join(Join... now) {
        joins.clear();
        joins.addAll(List.of(now));
        for (Join join : now) {
            tell(Change.Kind.ACTOR, join.actor().id());
        }
    }

    /** As if the log had been kept no longer up to its last change. */
    synchronized void forget(int before) {
        changes.removeIf(change -> change.number() < before);
    }

    synchronized LocalDate latestDay() {
        return latestDay;
    }

    private void tell(Change.Kind kind, String id) {
        long number = changes.isEmpty() ? 1 : changes.get(changes.size() - 1).number() + 1;
        changes.add(new Change(number, Instant.ofEpochMilli(1_000_000 + number), kind, id));
    }
}
