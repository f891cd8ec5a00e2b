package org.volteface.launcher;

import java.util.List;
import java.util.function.ToIntFunction;

/**
 * The entry point: starts the features it is given and runs a command in them. Its exit status is the command's, 1 where the command
 * broke down, or 2 where nothing could be started.
 */
public final class Main {
    private static final int BROKEN_DOWN = 1;
    private static final int CANNOT_START = 2;

    private Main() {}

    /** Runs {@code FEATURE[,FEATURE…] COMMAND [ARGUMENT…]} and ends the process, whatever comes. */
    // Halting in finally is the point: threads of the framework would keep a process alive in which anything was
    // thrown.
    @SuppressWarnings("Finally")
    public static void main(String[] arguments) {
        // Results go to the file descriptor itself; whatever a bundle prints must not get among them.
        System.setOut(System.err);
        int status = BROKEN_DOWN;
        try {
            status = run(List.of(arguments));
        } catch (Throwable e) {
            System.err.println("volteface: " + oneLine(e));
        } finally {
            Runtime.getRuntime().halt(status);
        }
    }

    private static int run(List<String> arguments) {
        try {
            LaunchRequest request = LaunchRequest.parse(arguments);
            Layout layout = Layout.fromSystemProperties();
            LaunchPlan plan = LaunchPlan.read(request, layout);
            try (TemporaryFolder storage = TemporaryFolder.create();
                    FelixRuntime runtime = FelixRuntime.start(plan, storage.path())) {
                return run(request.command(), runtime);
            }
        } catch (StartFailure e) {
            System.err.println("volteface: " + e.getMessage());
            return CANNOT_START;
        }
    }

    private static int run(List<String> command, FelixRuntime runtime) throws StartFailure {
        if (command.isEmpty()) {
            throw new StartFailure("no command is named");
        }
        String name = command.get(0);
        ToIntFunction<String[]> found = runtime.command(name)
                .orElseThrow(
                        () -> new StartFailure("no bundle offers the command " + name + " with all that it needs"));
        return found.applyAsInt(command.stream().skip(1).toArray(String[]::new));
    }

    /** What was thrown, without the lines after the first that a message may have. */
    private static String oneLine(Throwable thrown) {
        return thrown.toString().replaceAll("\\s+", " ");
    }
}
