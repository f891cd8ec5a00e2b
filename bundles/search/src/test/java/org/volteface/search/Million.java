package org.volteface.search;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.lucene.search.IndexSearcher;
import org.volteface.api.search.Criterion;
import org.volteface.api.search.Query;
import org.volteface.api.search.Subject;

/**
 * A measurement of the search on an archive of a given size: how long the index takes to be made, how large it is, and how long
 * pages of twenty take, by the clock and in time of the processor.
 */
final class Million {
    private static final int PAGE = 20;
    private static final double MOST = .99;

    private final MadeArchive archive;
    private final MadeQueue queue;
    private final int rounds;

    private Million(int documents, int rounds) {
        this.archive = new MadeArchive(documents);
        this.queue = new MadeQueue(archive, documents);
        this.rounds = rounds;
    }

    /** What is measured. */
    @FunctionalInterface
    private interface Asking {
        void ask(Random random) throws IOException;
    }

    /**
     * Takes how many documents there are, with ten statements each, how often each question is asked, and the folder of the index,
     * which is made where it is not yet.
     */
    public static void main(String[] arguments) throws IOException {
        int documents = Integer.parseInt(arguments[0]);
        Path folder = Path.of(arguments[2]);
        Million million = new Million(documents, Integer.parseInt(arguments[1]));
        try (IndexStore store = IndexStore.open(folder)) {
            if (store.opened().isEmpty()) {
                million.build(store);
            }
            try (Stream<Path> files = Files.list(folder)) {
                print("index "
                        + (files.mapToLong(file -> file.toFile().length()).sum() >> 20) + " MB");
            }
            MadeQuestions questions = new MadeQuestions(million.archive, documents);
            store.read(searcher -> {
                million.askAll(searcher, questions.all());
                return searcher;
            });
        }
    }

    private void build(IndexStore store) throws IOException {
        long begun = System.nanoTime();
        long used = processor();
        StandInRegister empty = new StandInRegister(new World());
        Archives archives = new Archives(archive, queue, empty, empty, empty);
        new FirstBuild(archives, store, new FirstBuild.Course(new AtomicLong(), new Tolerance()))
                .run(Joined.NONE, () -> false);
        print("built in " + TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begun) + " s, of the processor "
                + TimeUnit.NANOSECONDS.toSeconds(processor() - used) + " s");
    }

    private void askAll(IndexSearcher searcher, Map<String, Function<Random, Query>> questions) throws IOException {
        Finder finder = new Finder(queue, Joined.NONE);
        for (Map.Entry<String, Function<Random, Query>> question : questions.entrySet()) {
            measure(
                    question.getKey(),
                    random -> finder.find(searcher, question.getValue().apply(random), PAGE, Optional.empty()));
        }
        Counter counter = new Counter(Joined.NONE);
        measure(
                "statements by source",
                random -> counter.counts(
                        searcher, new CountCache.Question(Query.all(Subject.STATEMENT), Criterion.SOURCE, PAGE)));
        measure("documents by day", random -> counter.days(searcher, Query.all(Subject.DOCUMENT)));
    }

    private void measure(String what, Asking asking) throws IOException {
        List<Long> clock = new ArrayList<>();
        List<Long> work = new ArrayList<>();
        Random random = new Random(11);
        for (int i = -rounds / 5; i < rounds; i++) {
            long begun = System.nanoTime();
            long used = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            asking.ask(random);
            if (i >= 0) {
                work.add(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - used);
                clock.add(System.nanoTime() - begun);
            }
        }
        print(String.format(
                "%-32s clock p50 %6.2f p99 %6.2f ms; processor p50 %6.2f p99 %6.2f most %6.2f ms",
                what, at(clock, .5), at(clock, MOST), at(work, .5), at(work, MOST), at(work, 1)));
    }

    private static double at(List<Long> nanos, double part) {
        List<Long> sorted = nanos.stream().sorted().toList();
        return sorted.get((int) Math.ceil(part * (sorted.size() - 1))) / 1e6;
    }

    private static long processor() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos();
    }

    private static void print(String line) {
        System.out.println(line);
    }
}
