package org.volteface.system.guests.prover;

import java.nio.file.Path;
import java.util.function.ToIntFunction;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.volteface.api.analysis.Analysis;
import org.volteface.api.archive.DocumentQueue;
import org.volteface.api.archive.StatementArchive;
import org.volteface.api.operation.Operations;

/**
 * The command {@code swap DATA COUNT}: swaps the bundles of the steps in turn while articles flow through the inbox, and prints what
 * came of it.
 */
@Component(service = ToIntFunction.class, property = "volteface.command=swap")
public final class SwapCommand implements ToIntFunction<String[]> {
    private final BundleContext context;
    private final Operations operations;
    private final DocumentQueue queue;
    private final StatementArchive archive;
    private final Analysis analysis;

    /** Takes what it watches. */
    @Activate
    public SwapCommand(
            BundleContext context,
            @Reference Operations operations,
            @Reference DocumentQueue queue,
            @Reference StatementArchive archive,
            @Reference Analysis analysis) {
        this.context = context;
        this.operations = operations;
        this.queue = queue;
        this.archive = archive;
        this.analysis = analysis;
    }

    @Override
    public int applyAsInt(String[] arguments) {
        Residents residents = new Residents(context);
        Path data = Path.of(arguments[0]);
        try (Stream flow = new Stream(data.resolve("inbox"), Stream.FAST_MILLIS);
                PauseWatch pauses = new PauseWatch(queue)) {
            flow.awaitFirst(queue);
            Swaps swaps = new Swaps(context, operations, queue, data);
            for (int i = 0; i < Integer.parseInt(arguments[1]); i++) {
                swaps.swap(i);
            }
            Lines.print("longest swap ms " + swaps.longest());
            Lines.print("longest pause ms " + pauses.longest());
            int written = flow.end();
            Quiet.await(operations);
            Lines.print("lost " + (written - queue.counts().analysed()));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        new Comparison(queue, archive, analysis)
                .differences()
                .forEach(difference -> Lines.print("difference " + difference));
        residents.restarted().forEach(name -> Lines.print("restarted " + name));
        return 0;
    }
}
