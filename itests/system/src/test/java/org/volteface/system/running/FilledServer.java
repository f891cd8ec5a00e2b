package org.volteface.system.running;

import java.nio.file.Files;
import java.nio.file.Path;

/** A server whose archive holds as many statements of made-up people as were asked for, all of them indexed. */
public final class FilledServer {
    private static final String UNLIMITED = "{\"org.volteface.console.api\": {\"perMinute\": 100000000}}";

    /** Enough for a few million statements on a machine that does other work. */
    private static final int PATIENCE_IN_SECONDS = 4 * 3600;

    private FilledServer() {}

    /**
     * Fills an archive in a folder, unless there is one already, and starts a server on it that lets programs call as often as they like.
     *
     * @param statements how many it is to hold; of no effect where there is an archive
     */
    public static LiveServer start(Path folder, long statements) throws Exception {
        Path data = folder.resolve("data");
        if (Files.notExists(data.resolve("archive"))) {
            fill(folder, data, statements);
        }
        Path unlimited = Files.writeString(folder.resolve("unlimited.json"), UNLIMITED);
        return new LiveServer(data, "--config", unlimited.toString());
    }

    private static void fill(Path folder, Path data, long statements) throws Exception {
        long start = System.nanoTime();
        String prover = GuestJar.build("prover", folder).toString();
        Volteface run = Server.command(data, PATIENCE_IN_SECONDS, "fill", "--with", prover, String.valueOf(statements));
        if (run.status() != 0) {
            throw new IllegalStateException(String.join("\n", run.err()));
        }
        run.out().forEach(System.out::println);
        System.out.println("filled in " + (System.nanoTime() - start) / 1_000_000_000 + " s");
    }
}
