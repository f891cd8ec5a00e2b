package org.volteface.core;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.volteface.api.archive.DocumentQueue;
import org.volteface.api.archive.Queued;

/** One who takes documents, one after the other, through the steps up to their statements. */
final class DocumentWorker implements Task {
    private static final Logger LOG = LoggerFactory.getLogger(DocumentWorker.class);
    private static final Duration FIRST_DELAY = Duration.ofSeconds(1);
    private static final Duration LONGEST_DELAY = Duration.ofMinutes(15);
    private static final int SLOWER = 4;

    private final DocumentFeed feed;
    private final DocumentQueue queue;
    private final Recorder recorder;
    private final Kinship kinship;
    private final Calls calls;
    private final Work work;

    /** What all workers have in common. */
    record Work(int attempts, Clock clock, Pulse pulse) {}

    DocumentWorker(DocumentFeed feed, DocumentQueue queue, Recorder recorder, Kinship kinship, Calls calls, Work work) {
        this.feed = feed;
        this.queue = queue;
        this.recorder = recorder;
        this.kinship = kinship;
        this.calls = calls;
        this.work = work;
    }

    @Override
    public void once() throws IOException, InterruptedException {
        Queued queued = feed.take();
        try {
            analyse(queued);
        } finally {
            feed.giveBack(queued);
        }
    }

    private void analyse(Queued queued) throws IOException, InterruptedException {
        String id = queued.document().id();
        LocalDate published = queued.document().published();
        if (published.isAfter(LocalDate.now(work.clock()).plusDays(1))) {
            queue.setAside(id, "it is dated " + published + ", a day that is still to come");
            work.pulse().beat();
            return;
        }
        try {
            Made made = DocumentPipeline.analyse(queued.document(), calls);
            if (made.unsuitable().isPresent()) {
                queue.setAside(id, made.unsuitable().get());
                work.pulse().beat();
            } else {
                recorder.record(queued.document(), made);
                kinship.changed();
                work.pulse().document();
            }
        } catch (AnalyserFailure failure) {
            refuse(queued, failure);
        }
    }

    /** One that hangs is not tried again by itself: it would only hang the next. */
    private void refuse(Queued queued, AnalyserFailure failure) throws IOException {
        String id = queued.document().id();
        int attempt = queued.attempts() + 1;
        if (failure.isHang() || attempt >= work.attempts()) {
            LOG.warn("document {} is set aside: {}", id, failure.reason());
            queue.setAside(id, failure.reason());
        } else {
            LOG.info("document {} will be tried again: {}", id, failure.reason());
            queue.defer(id, failure.reason(), work.clock().instant().plus(delay(queued.attempts())));
        }
        work.pulse().beat();
        LOG.debug("what came of document {}", id, failure);
    }

    private static Duration delay(int attempts) {
        Duration delay = FIRST_DELAY;
        for (int i = 0; i < attempts && delay.compareTo(LONGEST_DELAY) < 0; i++) {
            delay = delay.multipliedBy(SLOWER);
        }
        return delay.compareTo(LONGEST_DELAY) < 0 ? delay : LONGEST_DELAY;
    }
}
