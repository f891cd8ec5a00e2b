package org.volteface.launcher;

import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * The entry point: starts the features it is given and runs a command in them. Its exit status is the command's, or 2 where
 * nothing could be started.
 */
public final class Main {
    private static final int CANNOT_START = 2;

    private Main() {}

    /** Runs {@code FEATURE[,FEATURE…] COMMAND [ARGUMENT…]} and ends the process. */
    public static void main(String[] arguments) {
        // Results go to the file descriptor itself; whatever a bundle prints must not get among them.
        System.setOut(System.err);
        Runtime.getRuntime().halt(run(List.of(arguments)));
    }

    private static int run(List<String> arguments) {
        try {
            LaunchRequest request = LaunchRequest.parse(arguments);
            Layout layout = Layout.fromSystemProperties();
            LaunchPlan plan = LaunchPlan.read(request, layout);
            try (TemporaryFolder storage = TemporaryFolder.create()) {
                return run(request, FelixRuntime.start(plan, storage.path()));
            }
        } catch (StartFailure e) {
            System.err.println("volteface: " + e.getMessage());
            return CANNOT_START;
        }
    }

    private static int run(LaunchRequest request, FelixRuntime runtime) throws StartFailure {
        String name = request.command().get(0);
        Optional<ToIntFunction<String[]>> command = runtime.command(name);
        if (command.isEmpty()) {
            runtime.stop();
            throw new StartFailure("no bundle offers the command " + name + " with all that it needs");
        }
        int status = command.get().applyAsInt(request.command().stream().skip(1).toArray(String[]::new));
        runtime.stop();
        return status;
    }
}
