package org.volteface.launcher;

import java.util.List;

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
            return request.server().isPresent()
                    ? serve(request, request.server().get(), layout)
                    : runOnce(request, layout);
        } catch (StartFailure e) {
            System.err.println("volteface: " + e.getMessage());
            return CANNOT_START;
        }
    }

    private static int runOnce(LaunchRequest request, Layout layout) throws StartFailure {
        CommandCall command = CommandCall.of(request.command());
        LaunchPlan plan = new PlanReader(layout, Placeholders.of(layout)).read(request);
        Logging.choose(plan.properties(), layout);
        try (TemporaryFolder storage = TemporaryFolder.create();
                FelixRuntime runtime = new FelixRuntime(plan, storage.path()).start()) {
            return command.run(command.find(runtime));
        }
    }

    private static int serve(LaunchRequest request, ServerOptions options, Layout layout) throws StartFailure {
        CommandCall command = CommandCall.of(request.command());
        try (DataFolder data = DataFolder.take(options.data().orElse(layout.data()))) {
            int port = Port.choose(options.port());
            // For what is configured before and beside the framework, such as the log.
            System.setProperty("volteface.data", data.path().toString());
            Placeholders placeholders =
                    Placeholders.of(layout, data.path(), port).with("host", options.host());
            LaunchPlan plan = new PlanReader(layout, placeholders).read(request);
            Logging.choose(plan.properties(), layout);
            return new Server(plan, data).run(command);
        }
    }

    /** What was thrown, without the lines after the first that a message may have. */
    private static String oneLine(Throwable thrown) {
        return thrown.toString().replaceAll("\\s+", " ");
    }
}
