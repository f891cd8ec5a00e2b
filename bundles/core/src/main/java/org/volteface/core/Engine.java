package org.volteface.core;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.volteface.api.actor.ActorDecision;
import org.volteface.api.actor.Join;
import org.volteface.api.contradiction.Outcome;
import org.volteface.api.intake.Receipt;
import org.volteface.api.model.Document;
import org.volteface.api.operation.Status;

/** The running analysis: sources are polled, documents analysed and statements held against their histories, for as long as it is open. */
final class Engine implements AutoCloseable {
    /** How long nothing may be done beyond the time that an analyser has. */
    private static final Duration STANDSTILL = Duration.ofMinutes(1);

    private final Store store;
    private final Signal arrived = new Signal();
    private final Signal recorded = new Signal();
    private final KeptPause pause;
    private final Crew crew = new Crew();
    private final TimeLimit limit;
    private final Door door;
    private final PairCheck pairs;
    private final Recorder recorder;
    private final Kinship kinship;
    private final EngineStatus status;

    Engine(AnalyserRegistry registry, Store store, Tempo tempo) {
        this(registry, store, tempo, new KeptPause(Optional.empty()));
    }

    Engine(AnalyserRegistry registry, Store store, Tempo tempo, KeptPause pause) {
        this.store = store;
        this.pause = pause;
        this.limit = new TimeLimit(tempo.limit());
        this.door = new Door(store.queue(), tempo.backlog(), arrived);
        LiveCalls calls = new LiveCalls(registry, limit);
        Clock clock = Clock.systemUTC();
        Pulse pulse = new Pulse(clock);
        Calm calm = new Calm(registry.changed(), clock, pause::isHeld);
        DocumentWorker.Work work = new DocumentWorker.Work(tempo.attempts(), clock, pulse);
        DocumentFeed feed = new DocumentFeed(store.queue(), registry, arrived, clock, calm);
        this.recorder = new Recorder(store, recorded, clock);
        this.kinship = new Kinship(store, registry, calls, recorder, clock);
        DetectionWorker detection = new DetectionWorker(store, registry, calls, kinship, work, recorded, calm);
        this.pairs = new PairCheck(store, recorder, calls);
        this.status =
                new EngineStatus(registry, store, kinship, pulse, tempo.limit().plus(STANDSTILL));
        for (int i = 1; i <= tempo.workers(); i++) {
            crew.add("worker-" + i, new DocumentWorker(feed, store.queue(), recorder, kinship, calls, work));
        }
        crew.add("detection", detection);
        crew.add("sources", new SourcePoller(store.queue(), registry, calls, tempo, arrived));
    }

    Receipt submit(Document document) throws IOException {
        return door.submit(document);
    }

    /** What it works on. */
    Store store() {
        return store;
    }

    Status status() {
        return status.now();
    }

    int retry(Optional<String> documentId) throws IOException {
        int documents = store.queue().retry(documentId);
        arrived.send();
        return documents;
    }

    int reanalyse(Optional<String> documentId) throws IOException {
        int documents = store.queue().makeStale(documentId);
        arrived.send();
        return documents;
    }

    /** Takes a document back, and then its statements: what is analysed meanwhile is not kept any more. */
    boolean withdraw(String documentId, String reason) throws IOException {
        Optional<Document> document = store.queue().document(documentId);
        if (document.isEmpty() || !store.queue().withdraw(documentId, reason)) {
            return false;
        }
        recorder.record(document.get(), Made.NOTHING);
        kinship.changed();
        return true;
    }

    boolean restore(String documentId) throws IOException {
        boolean restored = store.queue().restore(documentId);
        arrived.send();
        return restored;
    }

    /** Whether nothing is redone of what other analysers made. */
    KeptPause pause() {
        return pause;
    }

    List<Outcome> compare(String statementId, String otherId) throws IOException {
        return pairs.compare(statementId, otherId);
    }

    List<Join> joins() {
        return store.register().joins();
    }

    List<ActorDecision> decisions() {
        return store.register().decisions();
    }

    ActorDecision decide(ActorDecision.Request request, Optional<Long> undoes) throws IOException {
        ActorDecision decision = store.register().decide(request, undoes);
        kinship.changed();
        recorded.send();
        return decision;
    }

    /** Ends at once: what was not finished waits in the queue for the next start. */
    @Override
    public void close() {
        crew.close();
        limit.close();
    }
}
