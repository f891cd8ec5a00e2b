package org.volteface.system.guests.prover;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.ToIntFunction;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.volteface.api.intake.Intake;

/** The command {@code feed FIRST COUNT}: hands in made-up articles and prints the id of each that is acknowledged. */
@Component(service = ToIntFunction.class, property = "volteface.command=feed")
public final class FeedCommand implements ToIntFunction<String[]> {
    private final Intake intake;

    /** Feeds into {@code intake}. */
    @Activate
    public FeedCommand(@Reference Intake intake) {
        this.intake = intake;
    }

    @Override
    public int applyAsInt(String[] arguments) {
        int first = Integer.parseInt(arguments[0]);
        int count = Integer.parseInt(arguments[1]);
        try {
            for (int number = first; number < first + count; number++) {
                Lines.print(intake.submit(News.document(number)).documentId());
            }
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
