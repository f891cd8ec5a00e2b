package org.volteface.system.guests.prover;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.volteface.api.archive.DocumentQueue;
import org.volteface.api.archive.DocumentState;
import org.volteface.api.deployment.Arrival;
import org.volteface.api.deployment.Attempt;
import org.volteface.api.deployment.AttemptState;
import org.volteface.api.deployment.Deployment;

/** Two versions each of the stance and the contradiction bundle, put in force in turn through the deployer. */
final class Redeployments {
    private static final List<String> BUNDLES = List.of("stance", "contradiction");
    private static final int VERSIONS = 2;
    private static final long PATIENCE_IN_SECONDS = 60;

    private final Deployment deployment;
    private final DocumentQueue queue;
    private final List<Path> jars = new ArrayList<>();
    private long longest;
    private long total;
    private int count;

    Redeployments(Deployment deployment, DocumentQueue queue, Path data) throws IOException {
        this.deployment = deployment;
        this.queue = queue;
        for (int version = 1; version <= VERSIONS; version++) {
            for (String name : BUNDLES) {
                Path jar = data.resolve(name + "-" + version + ".jar");
                jars.add(Files.write(jar, Versions.of(name, "1.0." + version)));
            }
        }
    }

    /** Puts in force what has its turn from {@code from} to {@code to}. */
    void swap(int from, int to) throws Exception {
        for (int turn = from; turn < to; turn++) {
            long start = System.nanoTime();
            Attempt attempt = swapped(jars.get(turn % jars.size()));
            long took = System.nanoTime() - start;
            longest = Math.max(longest, took);
            total += took;
            count++;
            awaitAtWork(attempt);
        }
    }

    /** The longest time from the arrival of a bundle until it was in force, in milliseconds. */
    long longest() {
        return TimeUnit.NANOSECONDS.toMillis(longest);
    }

    /** The mean of these times. */
    long mean() {
        return TimeUnit.NANOSECONDS.toMillis(total / Math.max(1, count));
    }

    private Attempt swapped(Path jar) throws IOException {
        String name = String.valueOf(jar.getFileName());
        Attempt attempt = deployment.await(
                deployment.deploy(new Arrival(jar, name, "prover", false)).number());
        if (attempt.state() == AttemptState.SHADOW) {
            attempt = deployment.promote(attempt.number(), "prover");
        }
        if (attempt.state() != AttemptState.ACTIVE) {
            throw new IllegalStateException(name + " is " + attempt.state() + ": " + attempt.reason());
        }
        return attempt;
    }

    /** Until a document names the new version; who finds contradictions is no maker of a document. */
    private void awaitAtWork(Attempt attempt) throws InterruptedException {
        String maker = attempt.candidate()
                .map(candidate -> candidate.symbolicName() + "@" + candidate.version())
                .orElseThrow();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_IN_SECONDS);
        while (maker.contains("stance") && !isAtWork(maker)) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException(maker + " handles nothing");
            }
            Thread.sleep(10);
        }
    }

    private boolean isAtWork(String maker) {
        return queue.entries(Optional.of(DocumentState.ANALYSED), 20).stream()
                .anyMatch(entry -> entry.madeBy().stream().anyMatch(one -> one.startsWith(maker)));
    }
}
