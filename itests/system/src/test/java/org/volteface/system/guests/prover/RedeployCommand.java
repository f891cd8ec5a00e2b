package org.volteface.system.guests.prover;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.ToIntFunction;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.volteface.api.analysis.Analysis;
import org.volteface.api.archive.DocumentQueue;
import org.volteface.api.archive.StatementArchive;
import org.volteface.api.deployment.Deployment;
import org.volteface.api.operation.Operations;

/**
 * The command {@code redeploy DATA COUNT}: deploys and promotes stance and contradiction bundles in turn while articles flow through
 * the inbox and pages of the console are read, and prints what came of it.
 */
@Component(service = ToIntFunction.class, property = "volteface.command=redeploy")
public final class RedeployCommand implements ToIntFunction<String[]> {
    private static final int FIRST = 100;

    private final BundleContext context;
    private final Operations operations;
    private final DocumentQueue queue;
    private final Comparison comparison;
    private final Deployment deployment;

    /** Takes what it watches. */
    @Activate
    public RedeployCommand(
            BundleContext context,
            @Reference Operations operations,
            @Reference DocumentQueue queue,
            @Reference StatementArchive archive,
            @Reference Analysis analysis,
            @Reference Deployment deployment) {
        this.context = context;
        this.operations = operations;
        this.queue = queue;
        this.comparison = new Comparison(queue, archive, analysis);
        this.deployment = deployment;
    }

    @Override
    public int applyAsInt(String[] arguments) {
        Residents residents = new Residents(context);
        try {
            run(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        comparison.differences().forEach(difference -> Lines.print("difference " + difference));
        residents.restarted().forEach(name -> Lines.print("restarted " + name));
        return 0;
    }

    private void run(Path data, int count) throws Exception {
        try (Stream flow = new Stream(data.resolve("inbox"), Stream.SLOW_MILLIS);
                PauseWatch pauses = new PauseWatch(queue);
                Visits visits = new Visits(data)) {
            flow.awaitFirst(queue);
            Redeployments swaps = new Redeployments(deployment, queue, data);
            // The hundredth of a thousand; of fewer, the half.
            int first = Math.min(FIRST, count / 2);
            swaps.swap(0, first);
            Footprint before = Footprint.now();
            swaps.swap(first, count);
            Footprint after = Footprint.now();
            visits.end();
            Lines.print("swaps " + count + ", longest ms " + swaps.longest() + ", mean ms " + swaps.mean());
            Lines.print("longest pause ms " + pauses.longest());
            Lines.print(before + " after " + first + " swaps, " + after + " at the end");
            Lines.print(String.format(Locale.ROOT, "growth %.1f", after.growth(before)));
            Lines.print("requests " + visits.asked());
            Lines.print("failed " + visits.failed());
            int written = flow.end();
            Quiet.await(operations);
            Lines.print("documents " + written);
            Lines.print("lost " + (written - queue.counts().analysed()));
        }
    }
}
