package org.volteface.system.guests.prover;

import java.io.IOException;
import java.util.Locale;
import java.util.function.ToIntFunction;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.volteface.api.intake.Intake;
import org.volteface.api.operation.Operations;

/** The command {@code pace COUNT}: says how many documents a second are acknowledged, and how many are through with all steps. */
@Component(service = ToIntFunction.class, property = "volteface.command=pace")
public final class PaceCommand implements ToIntFunction<String[]> {
    private final Intake intake;
    private final Operations operations;

    /** Takes what it times. */
    @Activate
    public PaceCommand(@Reference Intake intake, @Reference Operations operations) {
        this.intake = intake;
        this.operations = operations;
    }

    @Override
    public int applyAsInt(String[] arguments) {
        int count = Integer.parseInt(arguments[0]);
        try {
            time(0, count);
            time(count, count);
            return 0;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void time(int first, int count) throws IOException, InterruptedException {
        long start = System.nanoTime();
        for (int number = first; number < first + count; number++) {
            intake.submit(News.document(number));
        }
        double taken = (System.nanoTime() - start) / 1e9;
        Quiet.await(operations);
        double all = (System.nanoTime() - start) / 1e9;
        Lines.print(String.format(
                Locale.ROOT,
                "%d documents: acknowledged %.0f a second, through with all steps %.1f a second",
                count,
                count / taken,
                count / all));
    }
}
