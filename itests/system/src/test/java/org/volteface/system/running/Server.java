package org.volteface.system.running;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The server in a process of its own, on a data folder and a free port. */
final class Server {
    /** As the script starts it. */
    private static final List<String> LONG_RUN =
            List.of("-XX:+UseSerialGC", "-Xms64m", "-Xmx1g", "-XX:MinHeapFreeRatio=20", "-XX:MaxHeapFreeRatio=40");

    private static final String FEATURES = "analysis,server";
    /** Enough for the long forms of the proofs. */
    private static final int PATIENCE_IN_SECONDS = 1800;

    private Server() {}

    /** Runs a command in a server and waits for its end. */
    static Volteface command(Path data, String command, String... arguments) throws Exception {
        return command(data, PATIENCE_IN_SECONDS, command, arguments);
    }

    /** As the other, with another patience. */
    static Volteface command(Path data, int seconds, String command, String... arguments) throws Exception {
        return Volteface.finish(start(data, command, arguments), in -> {}, seconds);
    }

    /** Starts a server that runs a command. */
    static Process start(Path data, String command, String... arguments) throws IOException {
        List<String> all = new ArrayList<>(List.of(command, "--data", data.toString(), "--port", "0", "--no-samples"));
        all.addAll(List.of(arguments));
        return Volteface.start(LONG_RUN, FEATURES, all.toArray(String[]::new));
    }
}
