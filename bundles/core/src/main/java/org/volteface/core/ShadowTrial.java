package org.volteface.core;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.volteface.api.analysis.SetAside;
import org.volteface.api.archive.DocumentEntry;
import org.volteface.api.archive.DocumentState;
import org.volteface.api.deployment.ShadowReport;
import org.volteface.api.model.Document;
import org.volteface.api.operation.ShadowRun;

/** Analysers at work beside those in force, on the documents that are stored and then on what arrives; nothing is kept of it. */
final class ShadowTrial implements ShadowRun {
    private static final Logger LOG = LoggerFactory.getLogger(ShadowTrial.class);
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration SETTLING = Duration.ofSeconds(30);
    private static final int ARRIVALS = 200;
    private static final int FURTHER = 4;
    /** How many times as long as comparing takes is waited until all is compared again. */
    private static final int REST = 10;

    private final Store store;
    private final MemoryCorpus corpus;
    private final CaseTrial cases;
    private final ShadowTally tally;
    private final TimeLimit limit;
    private final int most;
    private final Set<String> seen = new HashSet<>();
    private volatile boolean ended;
    private boolean changed;
    private long rest = System.nanoTime();
    private final Thread thread = new Thread(this::run, "volteface-shadow");

    /** A trial on at most {@code most} of the stored documents, those that came last. It begins at once. */
    ShadowTrial(Store store, Contest contest, int most) {
        this.store = store;
        this.limit = contest.limit();
        this.most = most;
        this.corpus = new MemoryCorpus(
                contest.candidate(), Runnable::run, store.register().decisions());
        this.cases = new CaseTrial(store, contest.candidate(), contest.inForce());
        this.tally = new ShadowTally(store, corpus);
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public ShadowReport report() {
        return tally.report(cases.report());
    }

    @Override
    public void close() {
        ended = true;
        thread.interrupt();
        limit.close();
        try {
            // Nothing can be called by it any more; what it still reads from the archive harms nobody.
            thread.join(PATIENCE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        try {
            List<DocumentEntry> stored = analysed(most);
            tally.begin(stored.size());
            cases.run();
            tally.start();
            analyse(stored);
            compare();
            tally.through();
            while (!Thread.interrupted()) {
                follow();
                Thread.sleep(LOOK_AGAIN.toMillis());
            }
        } catch (InterruptedException e) {
            LOG.debug("a shadow run ends", e);
        } catch (RuntimeException e) {
            brokeDown(e);
        }
    }

    /** One whose analysers may be called no more, because it is ended, did not break down. */
    private void brokeDown(RuntimeException reason) {
        if (ended) {
            LOG.debug("a shadow run ends", reason);
        } else {
            LOG.warn("a shadow run broke down", reason);
            tally.broken("the shadow run broke down: " + reason);
        }
    }

    /** What was decided and what has arrived since, once those in force are through with it. */
    private void follow() throws InterruptedException {
        cases.run();
        List<DocumentEntry> arrived = arrived();
        analyse(arrived);
        changed |= !arrived.isEmpty();
        // All findings are compared anew: under a steady flow that must not be all that is done.
        if (changed && System.nanoTime() - rest > 0) {
            long begun = System.nanoTime();
            compare();
            changed = false;
            rest = System.nanoTime() + REST * (System.nanoTime() - begun);
        }
    }

    /** Those that came since: comparing may have taken long. */
    private List<DocumentEntry> arrived() {
        for (int atMost = ARRIVALS; ; atMost *= FURTHER) {
            List<DocumentEntry> latest = analysed(atMost);
            List<DocumentEntry> fresh =
                    latest.stream().filter(entry -> !seen.contains(entry.id())).toList();
            if (fresh.size() < latest.size() || latest.size() < atMost) {
                return fresh;
            }
        }
    }

    private List<DocumentEntry> analysed(int atMost) {
        return store.queue().entries(Optional.of(DocumentState.ANALYSED), atMost);
    }

    private void analyse(List<DocumentEntry> entries) throws InterruptedException {
        for (DocumentEntry entry : entries) {
            if (Thread.interrupted()) {
                throw new InterruptedException("the shadow run is ended");
            }
            seen.add(entry.id());
            store.queue().document(entry.id()).ifPresent(this::analyse);
        }
    }

    private void analyse(Document document) {
        if (corpus.begin(document).take() instanceof SetAside failed) {
            tally.failed(tally.name(document.headline()) + ": " + failed.reason());
        }
        tally.analysed(document.id());
    }

    /** Those in force may still be at work on what was stored last; what they have not yet found cannot be compared. */
    private void compare() throws InterruptedException {
        long end = System.nanoTime() + SETTLING.toNanos();
        while (store.archive().counts().due() > 0 && System.nanoTime() < end) {
            Thread.sleep(LOOK_AGAIN.toMillis());
        }
        corpus.conclude();
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedException("the shadow run is ended");
        }
        tally.compare(seen);
    }
}
