package org.volteface.console.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.volteface.api.archive.StatementArchive;
import org.volteface.api.report.Report;
import org.volteface.api.report.ReportKind;
import org.volteface.api.report.ReportRequest;
import org.volteface.api.report.ReportScope;
import org.volteface.api.report.Reports;
import org.volteface.console.StandInPlatform;

/** How many reports are composed at once while somebody waits. */
final class ComposingTest {
    private static final int ASKERS = 8;

    private final ExecutorService askers = Executors.newFixedThreadPool(ASKERS);
    private final Composing desk = new Composing();

    @AfterEach
    void stop() {
        askers.shutdownNow();
    }

    @Test
    void composesTwoAtOnceAndAllInTheEnd() throws Exception {
        StatementArchive archive = new StandInPlatform().archive().orElseThrow();
        ReportRequest request = new ReportRequest(ReportKind.FINDINGS, ReportScope.ALL, 10);
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Reports slow = (asked, view) -> {
            most.accumulateAndGet(now.incrementAndGet(), Math::max);
            sleep();
            now.decrementAndGet();
            return new Report(asked, "Findings", "", List.of());
        };

        List<Future<Report>> composed = new ArrayList<>();
        for (int i = 0; i < ASKERS; i++) {
            composed.add(askers.submit(() -> desk.compose(slow, request, archive)));
        }
        for (Future<Report> one : composed) {
            assertThat(one.get().title()).isEqualTo("Findings");
        }

        assertThat(most.get()).isBetween(1, 2);
    }

    private static void sleep() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
