package org.volteface.system.guests.prover;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.function.ToIntFunction;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.volteface.api.archive.DocumentQueue;
import org.volteface.api.deployment.Arrival;
import org.volteface.api.deployment.Attempt;
import org.volteface.api.deployment.Deployment;
import org.volteface.api.intake.Intake;

/** The command {@code first JAR}: deploys a bundle, hands in a document, and prints how long it took until the bundle had handled it. */
@Component(service = ToIntFunction.class, property = "volteface.command=first")
public final class FirstCommand implements ToIntFunction<String[]> {
    private final Deployment deployment;
    private final Intake intake;
    private final DocumentQueue queue;

    /** Takes what it asks. */
    @Activate
    public FirstCommand(@Reference Deployment deployment, @Reference Intake intake, @Reference DocumentQueue queue) {
        this.deployment = deployment;
        this.intake = intake;
        this.queue = queue;
    }

    @Override
    public int applyAsInt(String[] arguments) {
        try {
            Path jar = Path.of(arguments[0]);
            // What was in force is brought back first, which is none of the deployment.
            deployment.attempts(1);
            Thread.sleep(1000);
            long start = System.nanoTime();
            Attempt attempt = deployment.await(deployment
                    .deploy(new Arrival(jar, "first.jar", "prover", false))
                    .number());
            long inForce = System.nanoTime();
            String name = attempt.candidate().orElseThrow().symbolicName();
            String document = intake.submit(News.document(1)).documentId();
            while (!isMadeBy(document, name)) {
                Thread.sleep(1);
            }
            Lines.print("first ms " + TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start) + " in force ms "
                    + TimeUnit.NANOSECONDS.toMillis(inForce - start));
            return 0;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean isMadeBy(String document, String name) {
        return queue.entry(document)
                .filter(entry -> entry.madeBy().stream().anyMatch(maker -> maker.startsWith(name + "@")))
                .isPresent();
    }
}
