package org.volteface.core;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.volteface.api.archive.Conclusion;
import org.volteface.api.archive.Due;
import org.volteface.api.contradiction.History;
import org.volteface.api.contradiction.Outcome;

/** The one who holds statements against their histories: those that are due and, when none is, those that another detector judged. */
final class DetectionWorker implements Task {
    private static final Logger LOG = LoggerFactory.getLogger(DetectionWorker.class);
    private static final int BATCH = 64;
    private static final Duration LOOK_AGAIN = Duration.ofMillis(500);

    private final Store store;
    private final Kinship kinship;
    private final AnalyserRegistry registry;
    private final Calls calls;
    private final Pulse pulse;
    private final Signal recorded;
    private final Calm calm;
    private final int attempts;

    /** Tries a statement as often as {@code work} says before its document is set aside. */
    DetectionWorker(
            Store store,
            AnalyserRegistry registry,
            Calls calls,
            Kinship kinship,
            DocumentWorker.Work work,
            Signal recorded,
            Calm calm) {
        this.kinship = kinship;
        this.attempts = work.attempts();
        this.store = store;
        this.registry = registry;
        this.calls = calls;
        this.pulse = work.pulse();
        this.recorded = recorded;
        this.calm = calm;
    }

    @Override
    public void once() throws IOException, InterruptedException {
        long heard = recorded.sent();
        List<Due> due = store.archive().due(BATCH);
        if (kinship.refresh(due.isEmpty())) {
            due = store.archive().due(BATCH);
        }
        if (!due.isEmpty()) {
            conclude(due);
        } else if (!outdated()) {
            recorded.await(heard, LOOK_AGAIN);
        }
    }

    private void conclude(List<Due> due) throws IOException, InterruptedException {
        LocalDate today = store.archive().latestDay();
        List<Conclusion> conclusions = new ArrayList<>();
        for (Due next : due) {
            conclusions.add(conclude(next, today));
        }
        store.archive().conclude(conclusions);
        pulse.beat();
    }

    private Conclusion conclude(Due due, LocalDate today) throws IOException, InterruptedException {
        Joins joins = kinship.joins();
        History history = new Chains(store.index(), joins).history(due.statement(), today);
        for (int attempt = 1; ; attempt++) {
            try {
                return calls.detector(provider -> {
                    List<Outcome> outcomes = Detection.of(joins.seen(due.statement()), history, provider);
                    return Conclusion.of(due, outcomes, provider.name());
                });
            } catch (AnalyserFailure failure) {
                if (failure.isHang() || attempt >= attempts) {
                    return refuse(due, failure);
                }
                LOG.info("statement {} will be tried again: {}", due.statement().id(), failure.reason());
            }
        }
    }

    /** What the statement was evidence for before stays: a failure says nothing against it. */
    private Conclusion refuse(Due due, AnalyserFailure failure) throws IOException {
        String document = due.statement().passage().documentId();
        String reason = "held against nothing: " + failure.reason();
        LOG.warn("document {} is set aside: {}", document, reason);
        store.queue().setAside(document, reason);
        return Conclusion.failed(due, failure.analyser());
    }

    /** Makes some of the statements due that another detector judged; whether there were any. */
    private boolean outdated() throws IOException {
        Optional<String> detector = registry.detector.active().map(Provider::name);
        if (!calm.isThere() || detector.isEmpty()) {
            return false;
        }
        Set<String> others = store.archive().notConcludedBy(detector.get(), BATCH);
        if (!others.isEmpty()) {
            store.archive().makeDue(others);
        }
        return !others.isEmpty();
    }
}
