package org.volteface.system.guests.prover;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.wiring.FrameworkWiring;
import org.volteface.api.archive.DocumentQueue;
import org.volteface.api.archive.DocumentState;
import org.volteface.api.operation.Operations;
import org.volteface.api.operation.Step;
import org.volteface.api.operation.StepStatus;

/** Swaps of the bundles of the steps, in turn, each while something is in its step, and each by a version of its own. */
final class Swaps {
    private static final List<String> BUNDLES =
            List.of("sourcing", "text", "actors", "extraction", "stance", "contradiction", "reporting");
    private static final int ATTEMPTS = 5;

    private final BundleContext context;
    private final Operations operations;
    private final DocumentQueue queue;
    private final Path data;
    private long longest;

    Swaps(BundleContext context, Operations operations, DocumentQueue queue, Path data) {
        this.data = data;
        this.context = context;
        this.operations = operations;
        this.queue = queue;
    }

    /** The longest time that a swap took, from the stop to the start, in milliseconds. */
    long longest() {
        return TimeUnit.NANOSECONDS.toMillis(longest);
    }

    /** Swaps the bundle whose turn it is with the number {@code turn}. */
    void swap(int turn) throws Exception {
        String name = BUNDLES.get(turn % BUNDLES.size());
        String version = "1.0." + (turn + 1);
        Bundle bundle = bundle("org.volteface." + name);
        byte[] next = Versions.of(name, version);
        if (name.equals("reporting")) {
            try (ReportLoop reports = new ReportLoop(data)) {
                reports.awaitMade();
                reports.awaitAsked();
                swap(bundle, next);
                reports.awaitMade();
            }
        } else {
            await(name + " busy", () -> step(name).busy() > 0);
            swap(bundle, next);
            await(name + " at work in " + version, () -> isAtWork(name, version));
        }
        if (!bundle.getVersion().toString().equals(version)) {
            throw new IllegalStateException(bundle + " is not " + version);
        }
    }

    private void swap(Bundle bundle, byte[] next) throws Exception {
        long start = System.nanoTime();
        bundle.stop();
        bundle.update(new ByteArrayInputStream(next));
        CountDownLatch refreshed = new CountDownLatch(1);
        context.getBundle(0)
                .adapt(FrameworkWiring.class)
                .refreshBundles(List.of(bundle), event -> refreshed.countDown());
        refreshed.await();
        start(bundle);
        longest = Math.max(longest, System.nanoTime() - start);
    }

    /** Now and then the framework is busy resolving something else; then it helps to ask again. */
    private static void start(Bundle bundle) throws BundleException, InterruptedException {
        for (int i = 1; bundle.getState() != Bundle.ACTIVE; i++) {
            try {
                bundle.start();
            } catch (BundleException e) {
                if (i == ATTEMPTS) {
                    throw e;
                }
                Thread.sleep(50);
            }
        }
    }

    /** Whether the new version is at work: it is named by the latest record of its step, or something came through it. */
    private boolean isAtWork(String name, String version) {
        String analyser = "org.volteface." + name + "@" + version;
        if (name.equals("sourcing")) {
            return !step(name).analysers().isEmpty() && step(name).busy() > 0;
        }
        if (name.equals("contradiction")) {
            return step(name).busy() > 0 && step(name).analysers().stream().anyMatch(it -> it.startsWith(analyser));
        }
        return queue.entries(Optional.of(DocumentState.ANALYSED), 20).stream()
                .anyMatch(entry -> entry.madeBy().stream().anyMatch(maker -> maker.startsWith(analyser)));
    }

    private StepStatus step(String name) {
        Step step = Step.valueOf(name.toUpperCase(java.util.Locale.ROOT));
        return operations.status().steps().stream()
                .filter(status -> status.step() == step)
                .findFirst()
                .orElseThrow();
    }

    private Bundle bundle(String symbolicName) {
        for (Bundle bundle : context.getBundles()) {
            if (symbolicName.equals(bundle.getSymbolicName())) {
                return bundle;
            }
        }
        throw new IllegalStateException("no bundle " + symbolicName);
    }

    private static void await(String what, BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("not in time: " + what);
            }
            Thread.sleep(1);
        }
    }
}
