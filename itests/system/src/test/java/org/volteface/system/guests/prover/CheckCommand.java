package org.volteface.system.guests.prover;

import java.util.Optional;
import java.util.function.ToIntFunction;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.volteface.api.analysis.Analysis;
import org.volteface.api.archive.DocumentQueue;
import org.volteface.api.archive.StatementArchive;
import org.volteface.api.operation.Operations;

/** The command {@code check}: waits until all is done, prints every document that there is, and what differs from one plain run. */
@Component(service = ToIntFunction.class, property = "volteface.command=check")
public final class CheckCommand implements ToIntFunction<String[]> {
    private final Operations operations;
    private final DocumentQueue queue;
    private final Comparison comparison;

    /** Takes what it compares. */
    @Activate
    public CheckCommand(
            @Reference Operations operations,
            @Reference DocumentQueue queue,
            @Reference StatementArchive archive,
            @Reference Analysis analysis) {
        this.operations = operations;
        this.queue = queue;
        this.comparison = new Comparison(queue, archive, analysis);
    }

    @Override
    public int applyAsInt(String[] arguments) {
        try {
            Quiet.await(operations);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        queue.entries(Optional.empty(), Integer.MAX_VALUE).forEach(entry -> Lines.print("document " + entry.id()));
        comparison.differences().forEach(difference -> Lines.print("difference " + difference));
        return 0;
    }
}
