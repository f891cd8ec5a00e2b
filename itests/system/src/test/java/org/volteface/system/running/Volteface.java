package org.volteface.system.running;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.volteface.system.House;

/**
 * One run of the launcher in a process of its own, as a user starts it.
 *
 * @param status its exit status
 * @param out the lines of its standard output
 * @param err the lines of its standard error
 */
record Volteface(int status, List<String> out, List<String> err) {
    private static final int PATIENCE_IN_SECONDS = 120;

    /** Runs {@code arguments} on the feature called {@code feature}, with {@code input} on standard input. */
    static Volteface run(String feature, String input, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                House.ROOT.resolve("launcher/target/lib") + File.separator + "*",
                "-Dvolteface.home=" + House.ROOT,
                "-Dvolteface.bundles=" + House.ROOT.resolve("features/target/bundles"),
                "org.volteface.launcher.Main",
                feature));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).start();
        CompletableFuture<List<String>> out = lines(process.getInputStream());
        CompletableFuture<List<String>> err = lines(process.getErrorStream());
        try (OutputStream in = process.getOutputStream()) {
            in.write(input.getBytes(StandardCharsets.UTF_8));
        }
        if (!process.waitFor(PATIENCE_IN_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("still running: " + command);
        }
        return new Volteface(process.exitValue(), out.get(), err.get());
    }

    private static CompletableFuture<List<String>> lines(InputStream stream) {
        return CompletableFuture.supplyAsync(() -> {
            try (stream) {
                return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
