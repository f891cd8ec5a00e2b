package org.volteface.system.running;

import java.io.BufferedOutputStream;
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
        Process process = start(List.of(), feature, arguments);
        return finish(process, in -> in.write(input.getBytes(StandardCharsets.UTF_8)));
    }

    /** Starts a JVM with options of its own. */
    static Process start(List<String> options, String feature, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of(
                "-cp",
                House.ROOT.resolve("launcher/target/lib") + File.separator + "*",
                "-Dvolteface.home=" + House.ROOT,
                "-Dvolteface.bundles=" + House.ROOT.resolve("features/target/bundles"),
                "org.volteface.launcher.Main",
                feature));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).start();
    }

    /** Feeds a process, closes its standard input, and waits for its end. */
    static Volteface finish(Process process, Feed feed) throws Exception {
        return finish(process, feed, PATIENCE_IN_SECONDS);
    }

    /** As {@link #finish(Process, Feed)}, with another patience. */
    static Volteface finish(Process process, Feed feed, int seconds) throws Exception {
        CompletableFuture<List<String>> out = lines(process.getInputStream());
        CompletableFuture<List<String>> err = lines(process.getErrorStream());
        try (OutputStream in = new BufferedOutputStream(process.getOutputStream())) {
            feed.to(in);
        }
        if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("still running: " + process.info().commandLine());
        }
        return new Volteface(process.exitValue(), out.get(), err.get());
    }

    /** What writes a standard input. */
    @FunctionalInterface
    interface Feed {
        void to(OutputStream in) throws IOException;
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
