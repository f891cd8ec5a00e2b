package org.volteface.system.running;

import java.nio.file.Files;
import java.nio.file.Path;

/** A server whose archive holds as many statements of made-up people as were asked for, all of them indexed. */
public final class FilledServer {
    private static final String UNLIMITED = "{\"org.volteface.console.api\": {\"perMinute\": 100000000}}";

    private FilledServer() {}

    /** Fills an archive in a folder that is empty, and starts a server on it that lets programs call as often as they like. */
    public static LiveServer start(Path folder, long statements) throws Exception {
        Path data = folder.resolve("data");
        String prover = GuestJar.build("prover", folder).toString();
        Volteface run = Server.command(data, "fill", "--with", prover, String.valueOf(statements));
        if (run.status() != 0) {
            throw new IllegalStateException(String.join("\n", run.err()));
        }
        run.out().forEach(System.out::println);
        Path unlimited = Files.writeString(folder.resolve("unlimited.json"), UNLIMITED);
        return new LiveServer(data, "--config", unlimited.toString());
    }
}
