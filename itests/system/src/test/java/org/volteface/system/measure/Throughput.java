package org.volteface.system.measure;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The measurement of how much text {@code ./volteface analyze} reads in a second, beside stock OpenNLP finding sentences, tokens
 * and tags in the same text in the same run. Seconds are of processor time, which other work on the machine changes little. It
 * needs no test framework: docs/measurements.md has the command.
 */
public final class Throughput {
    private static final int ROUNDS = 3;
    private static final int DOCUMENTS = 200;

    private final Path home;
    private final List<String> documents;

    private Throughput(Path home, List<String> documents) {
        this.home = home;
        this.documents = documents;
    }

    /**
     * Measures and prints.
     *
     * @param args the folder of the built product and, if other text than our own is to be read, a folder of plain texts
     */
    public static void main(String[] args) throws Exception {
        List<String> documents = texts(args, 1);
        new Throughput(Path.of(args[0]).toAbsolutePath(), documents).run();
    }

    /** The texts of the folder that an argument names, or made-up ones where it is not given. */
    static List<String> texts(String[] args, int argument) throws IOException {
        return args.length > argument ? read(Path.of(args[argument])) : MadeNews.documents(DOCUMENTS);
    }

    private static List<String> read(Path folder) throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                texts.add(Files.readString(file));
            }
        }
        return texts;
    }

    private void run() throws Exception {
        double size = megabytes();
        Stock stock = new Stock();
        stock.seconds(documents);
        double[] ours = new double[ROUNDS];
        double[] theirs = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            theirs[i] = size / stock.seconds(documents);
            ours[i] = 2 * size / (analyse(3, "all") - analyse(1, "all"));
            print("round %d: stock %.2f MB/s, analyze %.2f MB/s", i + 1, theirs[i], ours[i]);
        }
        Arrays.sort(ours);
        Arrays.sort(theirs);
        double stockSpeed = theirs[ROUNDS / 2];
        double speed = ours[ROUNDS / 2];
        print("%d documents, %.2f MB; median of %d rounds:", documents.size(), size, ROUNDS);
        print("stock OpenNLP %.2f MB/s, analyze %.2f MB/s, ratio %.2f", stockSpeed, speed, speed / stockSpeed);
        withoutTrees(size, stockSpeed);
        workers();
    }

    private void withoutTrees(double size, double stockSpeed) throws Exception {
        double[] speeds = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            speeds[i] = 2 * size / (analyse(3, "off") - analyse(1, "off"));
            print("round %d: analyze without trees %.2f MB/s", i + 1, speeds[i]);
        }
        Arrays.sort(speeds);
        double speed = speeds[ROUNDS / 2];
        print("analyze without trees %.2f MB/s, ratio %.2f", speed, speed / stockSpeed);
    }

    /** One process with two workers beside two with one each, which have to do twice the work together. */
    private void workers() throws Exception {
        double[] ratios = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            double one = (together(1, 2, 3) - together(1, 2, 1)) / 2;
            double two = (together(2, 1, 3) - together(2, 1, 1)) / 4;
            ratios[i] = two / one;
            print(
                    "round %d: two workers %.2f MB/s, two processes %.2f MB/s",
                    i + 1, megabytes() / one, megabytes() / two);
        }
        Arrays.sort(ratios);
        print("two workers to two processes, by the clock: %.2f", ratios[ROUNDS / 2]);
    }

    /** The seconds of processor time that the product takes for all documents, read {@code times} times as other cases. */
    private double analyse(int times, String syntax) throws Exception {
        Process process = start(1, syntax);
        Thread feed = new Thread(() -> feed(process.getOutputStream(), times));
        feed.start();
        double used = untilTheEnd(process);
        feed.join();
        if (process.waitFor() != 0 || used == 0) {
            throw new IllegalStateException("analyze took " + used + " s and ended with " + process.exitValue());
        }
        return used;
    }

    private Process start(int workers, String syntax) throws IOException {
        Path config = Files.createTempFile("volteface", ".json");
        config.toFile().deleteOnExit();
        Files.writeString(
                config,
                "{\"org.volteface.core.analysis\": {\"workers\": " + workers
                        + "}, \"org.volteface.text\": {\"syntax\": \"" + syntax + "\"}}");
        ProcessBuilder builder = new ProcessBuilder(
                home.resolve("volteface").toString(), "analyze", "--batch", "--config", config.toString());
        builder.environment().put("VOLTEFACE_BUILD", "never");
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        return builder.start();
    }

    /**
     * The seconds on the clock from which some processes at once, each with so many workers, have begun to answer until the last
     * of them has read all documents {@code times} times.
     */
    private double together(int processes, int workers, int times) throws Exception {
        List<Process> all = new ArrayList<>();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < processes; i++) {
            Process process = start(workers, "all");
            all.add(process);
            threads.add(new Thread(() -> feed(process.getOutputStream(), times)));
            threads.add(new Thread(() -> skip(process)));
        }
        long begin = System.nanoTime();
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        for (Process process : all) {
            if (process.waitFor() != 0) {
                throw new IllegalStateException("analyze ended with " + process.exitValue());
            }
        }
        return seconds;
    }

    private static void skip(Process process) {
        try (BufferedReader results = process.inputReader(StandardCharsets.UTF_8)) {
            while (results.readLine() != null) {
                // only the time counts
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads all results, and the processor time that the process had used at the last of them. */
    private static double untilTheEnd(Process process) throws IOException {
        double used = 0;
        try (BufferedReader results = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = results.readLine(); line != null; line = results.readLine()) {
                double now = process.info()
                        .totalCpuDuration()
                        .map(Throughput::seconds)
                        .orElse(0.0);
                used = Math.max(used, now);
            }
        }
        return used;
    }

    private static double seconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }

    private void feed(OutputStream out, int times) {
        try (Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
            for (int time = 0; time < times; time++) {
                for (int i = 0; i < documents.size(); i++) {
                    writer.write(line(time, i));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A document of a case of its own for every ten, so that cases are of the size of an affair. */
    private String line(int time, int number) {
        String text = documents.get(number);
        StringBuilder json = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            json.append(
                    c < ' ' || c == '"' || c == '\\'
                            ? String.format(Locale.ROOT, "\\u%04x", (int) c)
                            : String.valueOf(c));
        }
        return String.format(
                Locale.ROOT,
                "{\"case\":\"%d-%d\",\"date\":\"2024-05-%02d\",\"source\":\"measured\",\"text\":\"%s\"}%n",
                time,
                number / 10,
                1 + number % 10,
                json);
    }

    private double megabytes() {
        return documents.stream()
                        .mapToInt(d -> d.getBytes(StandardCharsets.UTF_8).length)
                        .sum()
                / 1e6;
    }

    @SuppressWarnings("SystemOut") // a measurement is read on the standard output
    private static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, format + "%n", values);
    }
}
