package org.volteface.system.running;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.volteface.system.House;

/**
 * The measurement of how long it takes from {@code deploy} of a small bundle on an empty archive to the first document that it has
 * handled, beside {@code bundle:update} of Apache Karaf, in turn and each in a process that has just started. docs/measurements.md has
 * the command.
 */
public final class FirstDocument {
    private static final long PATIENCE_SECONDS = 180;
    private static final int TRIES = 60;
    private static final long BETWEEN_MILLIS = 2000;

    private final Path folder;
    private final Path karaf;

    private FirstDocument(Path folder, Path karaf) {
        this.folder = folder;
        this.karaf = karaf;
    }

    /** Runs it: {@code ROUNDS KARAF}, the folder of an unpacked minimal distribution. */
    public static void main(String[] arguments) throws Exception {
        new FirstDocument(Files.createTempDirectory("volteface-first-"), Path.of(arguments[1]))
                .run(Integer.parseInt(arguments[0]));
        System.exit(0);
    }

    private void run(int rounds) throws Exception {
        Path prover = GuestJar.build("prover", folder);
        Path contrarian = GuestJar.build("contrarian", folder);
        Map<String, String> plain = activator("plain", "PlainActivator");
        for (int version = 1; version <= 2; version++) {
            GuestJar.build("plain", version + ".0.0", folder.resolve("plain" + version + ".jar"), plain);
        }
        GuestJar.build("caller", "1.0.0", folder.resolve("caller.jar"), activator("caller", "CallerActivator"));
        List<Long> ours = new ArrayList<>();
        List<Long> theirs = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            ours.add(deployed(folder.resolve("data" + round), prover, contrarian));
            theirs.add(updated(folder.resolve("handled" + round)));
            System.out.println("deploy " + ours + " ms; bundle:update " + theirs + " ms");
        }
        System.out.println("deploy: " + told(ours) + "; bundle:update: " + told(theirs) + "; ratio of the medians "
                + (double) median(ours) / median(theirs));
    }

    private static Map<String, String> activator(String guest, String name) {
        return Map.of("Bundle-Activator", GuestJar.symbolicName(guest) + "." + name);
    }

    private static long deployed(Path data, Path prover, Path jar) throws Exception {
        Volteface run = Server.command(data, "first", "--with", prover.toString(), jar.toString());
        return run.out().stream()
                .filter(line -> line.startsWith("first ms "))
                .map(line -> Long.parseLong(line.split(" ")[2]))
                .findFirst()
                .orElseThrow(() -> new IOException(run.toString()));
    }

    private long updated(Path handled) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(karaf.resolve("bin/karaf").toString(), "clean");
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("EXTRA_JAVA_OPTS", "-Xmx1g -Dvolteface.handled=" + handled);
        builder.redirectErrorStream(true).redirectOutput(new File(folder.toFile(), "karaf.log"));
        Process process = builder.start();
        try (OutputStream in = process.getOutputStream()) {
            install(in, handled);
            Thread.sleep(1000);
            long start = System.nanoTime();
            say(in, "bundle:update -r " + GuestJar.symbolicName("plain") + " file:" + folder.resolve("plain2.jar"));
            await(handled, "2.0.0");
            long took = System.nanoTime() - start;
            return TimeUnit.NANOSECONDS.toMillis(took);
        } finally {
            // Its script has the framework in a process of its own.
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().waitFor();
        }
    }

    /** Its commands come later than its console: what is installed already is so again. */
    private void install(OutputStream in, Path handled) throws IOException, InterruptedException {
        for (int tries = 0; !Files.exists(handled); tries++) {
            if (tries == TRIES) {
                throw new IOException("nothing can be installed");
            }
            say(in, "bundle:install -s file:" + House.jar("api"));
            say(in, "bundle:install -s file:" + folder.resolve("plain1.jar"));
            say(in, "bundle:install -s file:" + folder.resolve("caller.jar"));
            Thread.sleep(BETWEEN_MILLIS);
        }
        await(handled, "1.0.0");
    }

    private static void say(OutputStream in, String line) throws IOException {
        in.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        in.flush();
    }

    private static void await(Path file, String content) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!Files.exists(file) || !Files.readString(file).equals(content)) {
            if (System.nanoTime() > end) {
                throw new IOException("never " + content);
            }
            Thread.sleep(1);
        }
    }

    private static String told(List<Long> millis) {
        return "median " + median(millis) + " ms, worst "
                + millis.stream().mapToLong(Long::longValue).max().orElseThrow() + " ms";
    }

    private static long median(List<Long> millis) {
        return millis.stream().sorted().toList().get(millis.size() / 2);
    }
}
