package org.volteface.system.running;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** A server that runs, and takes commands as the script gives them to it. */
public final class LiveServer implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 120;
    private static final long PAUSE_MILLIS = 100;

    private final Path data;
    private final List<String> options;
    private Process process;

    /** What a command answered: {@code ok} where it was not refused. */
    record Answer(boolean ok, String text) {}

    /** Starts a server without samples and waits until it takes commands. */
    public LiveServer(Path data, String... options) throws Exception {
        this.data = data;
        this.options = List.of(options);
        this.process = begin();
    }

    /** Kills it, as a loss of power would, and starts it again. */
    void killAndRestart() throws Exception {
        kill();
        process = begin();
    }

    /** Kills it and starts it as another release would on its data: nothing is left of the framework's own state. */
    void killAndUpgrade() throws Exception {
        kill();
        try (Stream<Path> files = Files.walk(data.resolve("framework"))) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
        process = begin();
    }

    /** Ends it at once. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** The port of its console. */
    public int port() throws IOException {
        return Integer.parseInt(instance().getProperty("port"));
    }

    /** The password that was made for admin. */
    public String password() throws IOException {
        return Files.readString(data.resolve("admin-password")).strip();
    }

    /** The processor time that it has taken since it was started. */
    public Duration processorTime() {
        return process.toHandle().info().totalCpuDuration().orElseThrow();
    }

    /** The id of its process. */
    public long id() {
        return process.pid();
    }

    Answer run(String line) throws IOException {
        Properties instance = instance();
        URL address = new URL("http", "127.0.0.1", port(), "/api/shell");
        HttpURLConnection connection = (HttpURLConnection) address.openConnection(Proxy.NO_PROXY);
        connection.setRequestMethod("POST");
        connection.setRequestProperty("Authorization", "Bearer " + instance.getProperty("token"));
        connection.setDoOutput(true);
        connection.getOutputStream().write(line.getBytes(StandardCharsets.UTF_8));
        boolean ok = connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        try (InputStream text = ok ? connection.getInputStream() : connection.getErrorStream()) {
            return new Answer(ok, text == null ? "" : new String(text.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /** What a command answers that is not refused. */
    String ask(String line) throws IOException {
        Answer answer = run(line);
        if (!answer.ok()) {
            throw new AssertionError(line + ": " + answer.text());
        }
        return answer.text();
    }

    /** Waits until something holds, and fails if it never does. */
    public static void await(String what, BooleanSupplier holds) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!holds.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("never: " + what);
            }
            Thread.sleep(PAUSE_MILLIS);
        }
    }

    /** Waits until all that was taken in is analysed and compared. */
    public void awaitQuiet() throws InterruptedException {
        await("quiet", () -> {
            try {
                String status = ask("status");
                return status.contains("Documents    0 waiting")
                        && status.contains(", 0 statements still to be compared")
                        && status.contains("nothing to redo");
            } catch (IOException e) {
                return false;
            }
        });
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private Process begin() throws Exception {
        Files.deleteIfExists(data.resolve("instance"));
        Process started = Server.start(data, "run", options.toArray(String[]::new));
        // What nobody reads would stop it once the pipe is full.
        started.getInputStream().close();
        started.getErrorStream().close();
        try {
            await("takes commands", () -> {
                try {
                    return Files.exists(data.resolve("instance"))
                            && run("status").ok();
                } catch (IOException | RuntimeException e) {
                    return false;
                }
            });
        } catch (AssertionError e) {
            throw new AssertionError(e.getMessage() + "; " + state(started), e);
        }
        return started;
    }

    /** What can be seen of a server that does not come up: whether it lives, what it logged last, and what its threads do. */
    private String state(Process server) throws Exception {
        Path log = data.resolve("logs/volteface.log");
        String logged = Files.exists(log) ? Files.readString(log) : "no log";
        String last = logged.substring(Math.max(0, logged.length() - 4_000));
        if (!server.isAlive()) {
            return "it ended with " + server.exitValue() + "\n" + last;
        }
        Process threads = new ProcessBuilder("jstack", String.valueOf(server.pid()))
                .redirectErrorStream(true)
                .start();
        return "it lives\n" + last + new String(threads.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private Properties instance() throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(data.resolve("instance"))) {
            properties.load(reader);
        }
        return properties;
    }

    /** The lines of the findings in force. */
    List<String> findings() throws IOException {
        List<String> lines = new ArrayList<>();
        ask("findings --limit 1000")
                .lines()
                .filter(line -> line.contains("supported"))
                .forEach(lines::add);
        return lines;
    }
}
