package org.volteface.system.guests.prover;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import org.osgi.framework.BundleException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.volteface.api.archive.StatementArchive;
import org.volteface.api.intake.Intake;
import org.volteface.api.model.Statement;
import org.volteface.api.operation.Operations;
import org.volteface.api.report.Reports;

/** The command {@code grow SIZE SIZE…}: what a report and a document cost when the archive holds so many statements. */
@Component(service = ToIntFunction.class, property = "volteface.command=grow")
public final class GrowthCommand implements ToIntFunction<String[]> {
    private static final int TIMED = 1000;

    private final Intake intake;
    private final Operations operations;
    private final StatementArchive archive;
    private final CrowdArchive crowd;
    private final ReportTimes reportTimes;

    /** Takes what it fills and times. */
    @Activate
    public GrowthCommand(
            @Reference Intake intake,
            @Reference Operations operations,
            @Reference StatementArchive archive,
            @Reference CrowdArchive crowd,
            @Reference Reports reports) {
        this.intake = intake;
        this.operations = operations;
        this.archive = archive;
        this.crowd = crowd;
        this.reportTimes = new ReportTimes(reports, archive);
    }

    @Override
    public int applyAsInt(String[] arguments) {
        try {
            List<Statement> patterns = crowd.patterns();
            Preload preload = crowd.preload(patterns);
            time(0, TIMED);
            for (String size : arguments) {
                crowd.fill(preload, Long.parseLong(size));
                reportTimes.print(patterns.get(0).holder().id());
                int first = Math.max(TIMED, preload.documents());
                long before = archive.counts().statements();
                Cost cost = time(first, TIMED);
                Lines.print(String.format(
                        Locale.ROOT,
                        "%d statements: %.2f ms of processor time a document, in %.2f ms",
                        before,
                        cost.processorMillis() / TIMED,
                        cost.millis() / TIMED));
            }
            return 0;
        } catch (IOException | InterruptedException | BundleException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Cost(double processorMillis, double millis) {}

    /** Processor time is what other work on the machine changes little. */
    private Cost time(int first, int count) throws IOException, InterruptedException {
        Quiet.await(operations);
        Duration processor = processorTime();
        long start = System.nanoTime();
        for (int number = first; number < first + count; number++) {
            intake.submit(Crowd.article(number));
        }
        Quiet.await(operations);
        double millis = (System.nanoTime() - start) / 1e6;
        return new Cost(processorTime().minus(processor).toNanos() / 1e6, millis);
    }

    private static Duration processorTime() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow();
    }
}
