package org.volteface.system.measure;

import java.io.File;
import java.io.IOException;
import java.io.StringReader;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The measurement of how long {@code ./volteface run} takes until {@code /health} says that it is ready, on a new data folder and on
 * one that it knows, beside a bare framework with the same bundles of others, in turn in the same run; and of the memory that each
 * has at rest. docs/measurements.md has the command.
 */
public final class ColdStart {
    private static final int ROUNDS = 7;
    private static final long REST_MILLIS = 5_000;
    private static final String PACKAGES = "org.osgi.service.cm;version=1.6.1,org.osgi.service.component;version=1.5.1,"
            + "org.osgi.service.component.propertytypes;version=1.5.0,org.osgi.service.component.runtime;version=1.5.0,"
            + "org.osgi.service.component.runtime.dto;version=1.5.0,org.osgi.util.function;version=1.2.0,"
            + "org.osgi.util.promise;version=1.3.0,org.slf4j;version=1.7.36,org.slf4j;version=2.0.17,"
            + "org.slf4j.event;version=2.0.17,org.slf4j.helpers;version=1.7.36,org.slf4j.helpers;version=2.0.17,"
            + "org.slf4j.spi;version=2.0.17";

    private final Path home;
    private final Path folder;

    private ColdStart(Path home, Path folder) {
        this.home = home;
        this.folder = folder;
    }

    /** Runs it in the checkout that {@code arguments} name. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        new ColdStart(Path.of(arguments[0]).toAbsolutePath(), Files.createTempDirectory("volteface-start-")).run();
    }

    private record Start(double millis, double megabytes) {}

    private void run() throws IOException, InterruptedException {
        List<Start> bare = new ArrayList<>();
        List<Start> cold = new ArrayList<>();
        List<Start> again = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            bare.add(bare(round));
            cold.add(server("data" + round));
            again.add(server("data" + round));
        }
        print("bare Felix", bare, bare);
        print("server, new data folder", cold, bare);
        print("server, the folder again", again, bare);
    }

    private Start server(String data) throws IOException, InterruptedException {
        Path kept = folder.resolve(data);
        ProcessBuilder builder = new ProcessBuilder(
                home.resolve("volteface").toString(), "run", "--data", kept.toString(), "--port", "0", "--no-samples");
        builder.environment().put("VOLTEFACE_BUILD", "never");
        builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
        return start(builder, () -> isReady(kept.resolve("instance")));
    }

    private Start bare(int round) throws IOException, InterruptedException {
        Path said = folder.resolve("said" + round);
        Path lib = home.resolve("launcher/target/lib");
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:-UsePerfData",
                "-Xms64m",
                "-Xmx1g",
                "-XX:MinHeapFreeRatio=20",
                "-XX:MaxHeapFreeRatio=40",
                "-Dpackages=" + PACKAGES,
                "-cp",
                home.resolve("itests/system/target/test-classes") + File.pathSeparator + lib + File.separator + "*",
                BareFelix.class.getName(),
                folder.resolve("bare" + round).toString(),
                home.resolve("features/target/bundles").toString());
        builder.redirectOutput(said.toFile());
        return start(builder, () -> Files.exists(said) && Files.readString(said).contains("ready"));
    }

    private interface Ready {
        boolean now() throws IOException;
    }

    private static Start start(ProcessBuilder builder, Ready ready) throws IOException, InterruptedException {
        builder.redirectError(ProcessBuilder.Redirect.INHERIT);
        long start = System.nanoTime();
        Process process = builder.start();
        try {
            while (!ready.now()) {
                if (!process.isAlive()) {
                    throw new IOException("it ended: " + builder.command());
                }
                Thread.sleep(2);
            }
            double millis = (System.nanoTime() - start) / 1e6;
            Thread.sleep(REST_MILLIS);
            return new Start(millis, megabytes(process));
        } finally {
            process.destroy();
            process.waitFor(30, TimeUnit.SECONDS);
        }
    }

    private static boolean isReady(Path instance) {
        try {
            Properties properties = new Properties();
            properties.load(new StringReader(Files.readString(instance)));
            URI health = URI.create("http://127.0.0.1:" + properties.getProperty("port") + "/health");
            HttpURLConnection connection = (HttpURLConnection) health.toURL().openConnection();
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException e) {
            // Not yet.
            return false;
        }
    }

    /** What a process has in memory, resident. */
    private static double megabytes(Process process) throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + process.pid() + "/status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                            .findFirst()
                            .orElseThrow()
                    / 1024.0;
        }
    }

    private static void print(String what, List<Start> starts, List<Start> bare) {
        double millis = median(starts.stream().mapToDouble(Start::millis).toArray());
        double ratio = millis / median(bare.stream().mapToDouble(Start::millis).toArray());
        double megabytes = median(starts.stream().mapToDouble(Start::megabytes).toArray());
        System.out.printf(
                Locale.ROOT,
                "%-26s %5.0f ms to be ready, %.2f of bare Felix; %4.0f MB at rest%n",
                what,
                millis,
                ratio,
                megabytes);
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }
}
