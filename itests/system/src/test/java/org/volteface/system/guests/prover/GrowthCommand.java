package org.volteface.system.guests.prover;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.volteface.api.archive.ChainIndex;
import org.volteface.api.archive.DocumentQueue;
import org.volteface.api.archive.Place;
import org.volteface.api.archive.StatementArchive;
import org.volteface.api.intake.Intake;
import org.volteface.api.model.Actor;
import org.volteface.api.model.Document;
import org.volteface.api.model.Edtf;
import org.volteface.api.model.Statement;
import org.volteface.api.operation.Operations;
import org.volteface.api.operation.Step;
import org.volteface.api.operation.StepStatus;
import org.volteface.api.report.Reports;

/** The command {@code grow SIZE SIZE…}: what a report and a document cost when the archive holds so many statements. */
@Component(service = ToIntFunction.class, property = "volteface.command=grow")
public final class GrowthCommand implements ToIntFunction<String[]> {
    private static final int TIMED = 1000;

    private final BundleContext context;
    private final Intake intake;
    private final Operations operations;
    private final DocumentQueue queue;
    private final StatementArchive archive;
    private final ChainIndex index;
    private final ReportTimes reportTimes;

    /** Takes what it fills and times. */
    @Activate
    public GrowthCommand(
            BundleContext context,
            @Reference Intake intake,
            @Reference Operations operations,
            @Reference DocumentQueue queue,
            @Reference StatementArchive archive,
            @Reference ChainIndex index,
            @Reference Reports reports) {
        this.context = context;
        this.intake = intake;
        this.operations = operations;
        this.queue = queue;
        this.archive = archive;
        this.index = index;
        this.reportTimes = new ReportTimes(reports, archive);
    }

    @Override
    public int applyAsInt(String[] arguments) {
        try {
            List<Statement> patterns = patterns();
            Preload preload = new Preload(archive, patterns, makers(), detector());
            time(0, TIMED);
            for (String size : arguments) {
                fill(preload, Long.parseLong(size));
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

    /** One statement of each of the crowd, as the analysers find it. */
    private List<Statement> patterns() throws IOException, InterruptedException {
        List<Statement> patterns = new ArrayList<>();
        for (int i = 0; i < Crowd.SIZE; i++) {
            intake.submit(Crowd.one(i));
        }
        Quiet.await(operations);
        for (int i = 0; i < Crowd.SIZE; i++) {
            Document document = Crowd.one(i);
            archive.statementsOf(document.id()).stream()
                    .filter(statement -> !statement.holder().equals(Actor.NARRATOR))
                    .findFirst()
                    .ifPresent(patterns::add);
        }
        for (Statement pattern : patterns) {
            check(pattern);
        }
        while (patterns.size() < Crowd.SIZE) {
            patterns.add(patterns.get(patterns.size() / 2));
        }
        return patterns;
    }

    private void check(Statement pattern) {
        Place start = new Place(new Edtf("0001"), "");
        for (String strand : Preload.strands(pattern)) {
            if (index.after(strand, start, 1).isEmpty()) {
                throw new IllegalStateException("nothing lies on " + strand);
            }
        }
    }

    /** Without the detector, which would look at all that is put in. */
    private void fill(Preload preload, long size) throws IOException, BundleException {
        for (Bundle bundle : context.getBundles()) {
            if ("org.volteface.contradiction".equals(bundle.getSymbolicName())) {
                bundle.stop();
                preload.upTo(size);
                bundle.start();
            }
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

    private List<String> makers() {
        return queue.entry(Crowd.one(0).id()).orElseThrow().madeBy();
    }

    private String detector() {
        return operations.status().steps().stream()
                .filter(status -> status.step() == Step.CONTRADICTION)
                .map(StepStatus::analysers)
                .findFirst()
                .orElseThrow()
                .get(0);
    }
}
