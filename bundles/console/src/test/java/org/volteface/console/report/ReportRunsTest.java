package org.volteface.console.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.volteface.api.report.Report;
import org.volteface.api.report.ReportKind;
import org.volteface.api.report.ReportRenderer;
import org.volteface.api.report.ReportRequest;
import org.volteface.console.StandInPlatform;
import org.volteface.console.web.Refusal;

/** The making of reports, with renderers that do not end, or not well. */
class ReportRunsTest {
    private static final ReportLimits STRICT = new ReportLimits(Duration.ofMillis(400), 10_000);
    private static final ReportLimits PATIENT = new ReportLimits(Duration.ofMinutes(5), 10_000);

    @TempDir
    Path data;

    private final StandInPlatform platform = new StandInPlatform();
    private final AtomicInteger number = new AtomicInteger();
    private final CountDownLatch mercy = new CountDownLatch(1);

    @AfterEach
    void letAllEnd() {
        mercy.countDown();
    }

    /** What a renderer of another's does. */
    private interface Deed {
        void on(OutputStream out) throws IOException;
    }

    private record Guest(String format, Deed deed) implements ReportRenderer {
        @Override
        public String mediaType() {
            return "text/plain";
        }

        @Override
        public void render(Report report, Writer out) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void write(Report report, OutputStream out) throws IOException {
            deed.on(out);
        }
    }

    @Test
    void stopsWhatTakesTooLong() throws Exception {
        try (ReportRuns runs = runs(STRICT, out -> pretendToWork())) {
            KeptReport ended = await(runs, start(runs));
            assertThat(ended.state()).isEqualTo("could not be made");
            assertThat(ended.outcome().words()).contains("longer than 1 seconds", "smaller scope");
        }
    }

    @Test
    void goesOnWithOthersWhileOneNeverEnds() throws Exception {
        try (ReportRuns runs = runs(STRICT, out -> pretendToWork())) {
            KeptReport first = start(runs);
            KeptReport second = start(runs);
            await(runs, first);
            await(runs, second);
            platform.renderers.add(0, new Guest("good", out -> out.write('x')));
            assertThat(await(runs, start(runs, "good")).isDone()).isTrue();
        }
    }

    @Test
    void beginsNoMoreWhenTooManyNeverEnd() throws Exception {
        try (ReportRuns runs = runs(STRICT, out -> pretendToWork())) {
            for (int i = 0; i < 4; i++) {
                await(runs, start(runs));
            }
            assertThatThrownBy(() -> start(runs))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("go on nevertheless");
            mercy.countDown();
            Thread.sleep(500);
            assertThat(await(runs, start(runs)).isDone()).isTrue();
        }
    }

    @Test
    void stopsAFileWithoutAnEnd() throws Exception {
        try (ReportRuns runs = runs(PATIENT, ReportRunsTest::writeForEver)) {
            KeptReport ended = await(runs, start(runs));
            assertThat(ended.outcome().words()).contains("grew beyond 10 kB");
            assertThat(data.resolve(ended.id()).resolve("result")).doesNotExist();
        }
    }

    @Test
    void cancelsOnDemandAndEndsTheThread() throws Exception {
        CountDownLatch interrupted = new CountDownLatch(1);
        try (ReportRuns runs = runs(PATIENT, out -> sleep(interrupted))) {
            KeptReport report = start(runs);
            Thread.sleep(300);
            assertThat(runs.cancel(report.id(), "ann")).isTrue();
            KeptReport ended = await(runs, report);
            assertThat(ended.outcome().state()).isEqualTo(KeptReport.State.CANCELLED);
            assertThat(ended.outcome().words()).isEqualTo("ann");
            interrupted.await();
            assertThat(runs.cancel(report.id(), "ann")).isFalse();
        }
    }

    @Test
    void outlivesARendererThatTakesAllMemory() throws Exception {
        try (ReportRuns runs = runs(PATIENT, out -> {
            throw new OutOfMemoryError("Java heap space");
        })) {
            assertThat(await(runs, start(runs)).outcome().words()).contains("more memory than the server has");
        }
    }

    @Test
    void knowsWhenMemoryIsShort() {
        assertThat(HeapWatch.isShort(95, 100)).isTrue();
        assertThat(HeapWatch.isShort(80, 100)).isFalse();
        assertThat(new HeapWatch().isShort()).isFalse();
    }

    /** Heeds no interrupt. */
    private void pretendToWork() {
        while (mercy.getCount() > 0) {
            Thread.onSpinWait();
            Thread.interrupted();
        }
    }

    private static void writeForEver(OutputStream out) throws IOException {
        while (true) {
            out.write(new byte[100]);
        }
    }

    private static void sleep(CountDownLatch interrupted) {
        try {
            Thread.sleep(60_000);
        } catch (InterruptedException e) {
            interrupted.countDown();
        }
    }

    private ReportRuns runs(ReportLimits limits, Deed deed) {
        platform.renderers.add(0, new Guest("guest", deed));
        return new ReportRuns(platform, new ReportShelf(data), limits);
    }

    private KeptReport start(ReportRuns runs) throws Exception {
        return start(runs, "guest");
    }

    private KeptReport start(ReportRuns runs, String format) throws Exception {
        int id = number.incrementAndGet();
        ReportOrder.Form form = new ReportOrder.Form(format, format, "text/plain", "txt");
        return runs.start(new KeptReport(
                String.format("%032x", id),
                new ReportOrder(new ReportRequest(ReportKind.FINDINGS, Optional.empty(), id), form),
                new KeptReport.Origin("ann", Instant.EPOCH, "everything", Optional.empty()),
                KeptReport.Outcome.RUNNING));
    }

    private KeptReport await(ReportRuns runs, KeptReport report) throws Exception {
        long end = System.nanoTime() + 60_000_000_000L;
        while (runs.progress(report.id()).isPresent() && System.nanoTime() < end) {
            Thread.sleep(20);
        }
        return runs.now(new ReportShelf(data).find(report.id()).orElseThrow());
    }
}
