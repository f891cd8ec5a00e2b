package org.volteface.core;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.volteface.api.contradiction.Finding;
import org.volteface.api.deployment.CaseReport;
import org.volteface.api.deployment.FindingChange;
import org.volteface.api.deployment.ShadowReport;
import org.volteface.api.model.Headline;
import org.volteface.api.model.Statement;

/** What a shadow run has shown so far. One thread adds to it, and many may ask. */
final class ShadowTally {
    private static final int FAILURES_KEPT = 50;
    private static final int FINDINGS = 100_000;

    private final Store store;
    private final MemoryCorpus corpus;
    private final Agreements agreements = new Agreements();
    private final List<String> failures = new ArrayList<>();
    private List<String> unheld = List.of();
    private long began = System.nanoTime();
    private List<FindingChange> changes = List.of();
    private int failed;
    private int unheldDocuments;
    private long done;
    private long total;
    private double perSecond;
    private boolean through;
    private Optional<String> broken = Optional.empty();

    ShadowTally(Store store, MemoryCorpus corpus) {
        this.store = store;
        this.corpus = corpus;
    }

    /** What is known so far, with how the cases stand. */
    synchronized ShadowReport report(CaseReport cases) {
        return new ShadowReport(
                new ShadowReport.Progress(done, total, through, perSecond, broken),
                changes,
                agreements.byKind(),
                Stream.concat(failures.stream(), unheld.stream())
                        .limit(FAILURES_KEPT)
                        .toList(),
                failed + unheldDocuments,
                cases);
    }

    synchronized void begin(long documents) {
        total = documents;
    }

    /** The documents begin: what was done before does not count for the pace. */
    synchronized void start() {
        began = System.nanoTime();
    }

    synchronized void through() {
        through = true;
    }

    synchronized void broken(String reason) {
        broken = Optional.of(reason);
    }

    /** Counts a document that could not be analysed. */
    synchronized void failed(String reason) {
        failed++;
        if (failures.size() < FAILURES_KEPT) {
            failures.add(reason);
        }
    }

    /** Counts a document, and how far its statements agree. */
    void analysed(String documentId) {
        List<Statement> inForce = store.archive().statementsOf(documentId);
        List<Statement> tried = corpus.statementsOf(documentId);
        synchronized (this) {
            agreements.add(inForce, tried);
            done++;
            total = Math.max(total, done);
            perSecond = done
                    / Math.max(1e-3, Duration.ofNanos(System.nanoTime() - began).toMillis() / 1000.0);
        }
    }

    /** Compares the findings in force, of those that rest on {@code documents} alone, with the findings of the trial. */
    void compare(Set<String> documents) {
        List<Finding> inForce = store.archive().findings(Optional.empty(), FINDINGS).stream()
                .filter(finding -> finding.evidence().stream().allMatch(id -> store.archive()
                        .statement(id)
                        .filter(statement ->
                                documents.contains(statement.passage().documentId()))
                        .isPresent()))
                .toList();
        List<Finding> tried = corpus.archive().findings(Optional.empty(), FINDINGS);
        FindingDiff diff = new FindingDiff(List.of(corpus.archive(), store.archive()));
        List<FindingChange> found = diff.of(inForce, tried);
        List<String> troubles = corpus.failures();
        synchronized (this) {
            changes = found;
            // All is concluded anew each time: what went wrong the time before is told again, or has passed.
            unheld = troubles;
            unheldDocuments = corpus.unheldDocuments();
        }
    }

    /** A document, for a person. */
    String name(Headline headline) {
        return (headline.title().isEmpty() ? headline.origin().publisher() : headline.title()) + " ("
                + headline.published() + ")";
    }
}
