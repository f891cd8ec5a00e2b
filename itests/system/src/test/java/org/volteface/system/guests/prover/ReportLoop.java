package org.volteface.system.guests.prover;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.volteface.api.archive.StatementArchive;
import org.volteface.api.report.Report;
import org.volteface.api.report.ReportKind;
import org.volteface.api.report.ReportRenderer;
import org.volteface.api.report.ReportRequest;
import org.volteface.api.report.Reports;

/** Reports made one after the other, by whoever makes them at the moment. */
final class ReportLoop implements AutoCloseable {
    private final BundleContext context;
    private final AtomicInteger made = new AtomicInteger();
    private final AtomicReference<RuntimeException> failure = new AtomicReference<>();
    private final Thread thread = new Thread(this::run, "reports");
    private volatile boolean ended;

    ReportLoop(BundleContext context) {
        this.context = context;
        thread.start();
    }

    /** Waits until one more report is finished, with another under way. */
    void awaitOne() throws InterruptedException {
        int before = made.get();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (made.get() == before) {
            RuntimeException thrown = failure.get();
            if (thrown != null || System.nanoTime() > end) {
                throw new IllegalStateException("no report", thrown);
            }
            Thread.sleep(1);
        }
    }

    @Override
    public void close() {
        ended = true;
        Ending.of(thread);
        if (failure.get() != null) {
            throw failure.get();
        }
    }

    private void run() {
        while (!ended) {
            try {
                render();
            } catch (RuntimeException e) {
                failure.set(e);
                return;
            }
        }
    }

    private void render() {
        Optional<Reports> reports = service(Reports.class);
        Optional<ReportRenderer> renderer = service(ReportRenderer.class);
        if (reports.isEmpty() || renderer.isEmpty()) {
            Thread.onSpinWait();
            return;
        }
        ReportRequest request = new ReportRequest(ReportKind.FINDINGS, Optional.empty());
        Report report =
                reports.get().compose(request, service(StatementArchive.class).orElseThrow());
        try {
            renderer.get().render(report, Writer.nullWriter());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        made.incrementAndGet();
    }

    private <T> Optional<T> service(Class<T> type) {
        ServiceReference<T> reference = context.getServiceReference(type);
        return Optional.ofNullable(reference).map(context::getService);
    }
}
