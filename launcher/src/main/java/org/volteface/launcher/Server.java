package org.volteface.launcher;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * A framework on a data folder that runs until its command ends, a signal comes, or it is stopped from within. What is installed and
 * configured in it is kept from start to start.
 */
final class Server {
    /** How long bundles may take to stop, in milliseconds, before a signal ends the process all the same. */
    private static final long PATIENCE = 4_000;

    /** How often it is looked whether a command is back whose bundle was swapped, in milliseconds. */
    private static final long PAUSE = 200;

    private final LaunchPlan plan;
    private final DataFolder data;
    private volatile @Nullable FelixRuntime current;
    private volatile boolean signalled;

    Server(LaunchPlan plan, DataFolder data) {
        this.plan = plan;
        this.data = data;
    }

    /** Starts, runs a command to its end, and stops. A signal ends the process. */
    int run(CommandCall command) throws StartFailure {
        Runtime.getRuntime().addShutdownHook(new Thread(this::endBySignal, "end by a signal"));
        try (FelixRuntime runtime = new KeptStorage(data.framework()).start(this::launch)) {
            return keepRunning(command, runtime);
        } finally {
            leaveTheEndToASignal();
        }
    }

    private FelixRuntime launch(Path storage) throws StartFailure {
        try {
            FelixRuntime runtime = new FelixRuntime(plan, storage);
            current = runtime;
            return runtime.start();
        } finally {
            leaveTheEndToASignal();
        }
    }

    /** Runs the command, and again when it ended because its service went away and another comes in its place. */
    private static int keepRunning(CommandCall call, FelixRuntime runtime) throws StartFailure {
        Optional<ToIntFunction<String[]>> offered = Optional.of(call.find(runtime));
        Optional<ToIntFunction<String[]>> run = Optional.empty();
        int status = 0;
        while (status == 0 && (offered.isEmpty() || !offered.equals(run))) {
            if (offered.isPresent()) {
                run = offered;
                status = call.run(run.get());
            } else if (runtime.endsWithin(PAUSE)) {
                return status;
            }
            offered = runtime.command(call.name());
        }
        return status;
    }

    /** What fails because a signal stops the framework under it is not worth a word. */
    private void leaveTheEndToASignal() {
        if (signalled) {
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Halts, because the JVM would report the signal as its status otherwise. */
    // Halting in finally is the point: whatever comes, the process must end.
    @SuppressWarnings("Finally")
    private void endBySignal() {
        signalled = true;
        int status = 1;
        try {
            FelixRuntime runtime = current;
            if (runtime != null) {
                runtime.end();
            }
            if (runtime == null || runtime.endsWithin(PATIENCE)) {
                status = 0;
            } else {
                System.err.println("volteface: not all bundles stopped within " + PATIENCE / 1000 + " seconds");
            }
            data.close();
        } finally {
            Runtime.getRuntime().halt(status);
        }
    }
}
