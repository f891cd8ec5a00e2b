package org.volteface.search;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.apache.lucene.search.IndexSearcher;
import org.volteface.api.search.Criterion;
import org.volteface.api.search.Filter;
import org.volteface.api.search.Order;
import org.volteface.api.search.Period;
import org.volteface.api.search.Query;
import org.volteface.api.search.Results;
import org.volteface.api.search.Subject;

/**
 * A measurement of the search on an archive of a given size: how long the index takes to be made, how large it is, and how long
 * questions take, by the clock and in time of the processor.
 */
final class Million {
    private static final int ROUNDS = 1_000;
    private static final int PAGE = 20;

    private final MadeArchive archive;
    private final MadeQueue queue;
    private final int documents;

    private Million(int documents) {
        this.documents = documents;
        this.archive = new MadeArchive(documents);
        this.queue = new MadeQueue(archive, documents);
    }

    /** What is measured. */
    @FunctionalInterface
    private interface Question {
        void ask(IndexSearcher searcher, Random random) throws IOException;
    }

    /** Takes how many documents there are, ten statements each, and the folder of the index, which is made if it is empty. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[1]);
        Million million = new Million(Integer.parseInt(arguments[0]));
        try (IndexStore store = IndexStore.open(folder)) {
            if (store.opened().isEmpty()) {
                million.build(store);
            }
            try (Stream<Path> files = Files.list(folder)) {
                print(
                        "index %d MB",
                        files.mapToLong(file -> file.toFile().length()).sum() >> 20);
            }
            store.read(searcher -> {
                million.ask(searcher);
                return searcher;
            });
        }
    }

    private void build(IndexStore store) throws IOException {
        long begun = System.nanoTime();
        long processor = processor();
        StandInRegister empty = new StandInRegister(new World());
        Archives archives = new Archives(archive, queue, empty, empty, empty);
        new FirstBuild(archives, store, new AtomicLong()).run(Joined.NONE, () -> false);
        print(
                "built in %d s, %d s of the processor",
                (System.nanoTime() - begun) / 1_000_000_000, (processor() - processor) / 1_000_000_000);
    }

    private void ask(IndexSearcher searcher) throws IOException {
        Finder finder = new Finder(queue, Joined.NONE);
        measure(
                searcher,
                "as you type, every letter",
                (reader, random) ->
                        find(finder, reader, new Query(Subject.STATEMENT, typed(random), Filter.NONE, Order.FIT)));
        for (int letters = 1; letters <= 4; letters++) {
            int cut = letters;
            measure(searcher, "one word begun, " + letters + " letters", (reader, random) -> {
                String word = word(random);
                find(
                        finder,
                        reader,
                        new Query(
                                Subject.STATEMENT,
                                word.substring(0, Math.min(cut, word.length())),
                                Filter.NONE,
                                Order.FIT));
            });
        }
        measure(
                searcher,
                "a phrase with three filters",
                (reader, random) ->
                        find(finder, reader, new Query(Subject.STATEMENT, phrase(random), filter(random), Order.FIT)));
        measure(
                searcher,
                "three filters alone, newest first",
                (reader, random) ->
                        find(finder, reader, new Query(Subject.STATEMENT, "", filter(random), Order.NEWEST)));
        measure(
                searcher,
                "statements of one actor",
                (reader, random) -> find(
                        finder,
                        reader,
                        new Query(
                                Subject.STATEMENT,
                                "",
                                Filter.NONE.with(
                                        Criterion.ACTOR,
                                        archive.statement(random.nextInt(documents), 1)
                                                .holder()
                                                .id()),
                                Order.NEWEST)));
        measure(
                searcher,
                "all statements, newest first",
                (reader, random) -> find(finder, reader, Query.all(Subject.STATEMENT)));
        measure(
                searcher,
                "documents with two words",
                (reader, random) -> find(
                        finder,
                        reader,
                        new Query(Subject.DOCUMENT, word(random) + " " + word(random), Filter.NONE, Order.FIT)));
        measure(
                searcher,
                "actors by findings",
                (reader, random) -> find(finder, reader, new Query(Subject.ACTOR, "", Filter.NONE, Order.FINDINGS)));
        measure(
                searcher,
                "actors by a name begun",
                (reader, random) -> find(
                        finder,
                        reader,
                        new Query(Subject.ACTOR, word(random).substring(0, 2), Filter.NONE, Order.FINDINGS)));
        measure(
                searcher,
                "propositions by statements",
                (reader, random) ->
                        find(finder, reader, new Query(Subject.PROPOSITION, "", Filter.NONE, Order.STATEMENTS)));
        measure(
                searcher,
                "promises by deadline",
                (reader, random) -> find(
                        finder,
                        reader,
                        new Query(
                                Subject.PROMISE,
                                "",
                                Filter.NONE.with(Criterion.STATUS, "IN_THE_WORKS"),
                                Order.DEADLINE)));
        measure(
                searcher,
                "findings to review",
                (reader, random) -> find(
                        finder,
                        reader,
                        new Query(
                                Subject.FINDING,
                                "",
                                Filter.NONE.with(Criterion.REVIEW, Criterion.OPEN),
                                Order.ARRIVAL)));
        Counter counter = new Counter(Joined.NONE);
        measure(
                searcher,
                "statements by source",
                (reader, random) -> counter.counts(reader, Query.all(Subject.STATEMENT), Criterion.SOURCE, PAGE));
        measure(
                searcher,
                "documents of a year by day",
                (reader, random) -> counter.days(
                        reader,
                        new Query(
                                Subject.DOCUMENT,
                                "",
                                Filter.NONE.dated(Period.of(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31))),
                                Order.NEWEST)));
    }

    private static Results find(Finder finder, IndexSearcher searcher, Query query) throws IOException {
        return finder.find(searcher, query, PAGE, Optional.empty());
    }

    /** Part of the words of a statement, typed up to some letter. */
    private String typed(Random random) {
        String words = archive.statement(random.nextInt(documents), random.nextInt(MadeArchive.STATEMENTS))
                .wording()
                .text();
        return words.substring(0, 1 + random.nextInt(25));
    }

    private String word(Random random) {
        String[] words =
                archive.statement(random.nextInt(documents), 0).wording().text().split(" ");
        String word = words[random.nextInt(words.length)];
        return word.length() > 1 ? word : "the";
    }

    private String phrase(Random random) {
        String[] words =
                archive.statement(random.nextInt(documents), 0).wording().text().split(" ");
        int first = random.nextInt(words.length - 2);
        return "\"" + words[first] + " " + words[first + 1] + " " + words[first + 2] + "\"";
    }

    private static Filter filter(Random random) {
        LocalDate from = LocalDate.of(2016 + random.nextInt(9), 1, 1);
        return Filter.NONE
                .with(Criterion.STANCE, "FAVOR")
                .with(Criterion.KIND, "POSITION")
                .dated(Period.of(from, from.plusYears(1)));
    }

    private static void measure(IndexSearcher searcher, String what, Question question) throws IOException {
        List<Long> clock = new ArrayList<>();
        List<Long> work = new ArrayList<>();
        Random random = new Random(11);
        for (int i = -ROUNDS / 5; i < ROUNDS; i++) {
            long begun = System.nanoTime();
            long used = thread();
            question.ask(searcher, random);
            if (i >= 0) {
                work.add(thread() - used);
                clock.add(System.nanoTime() - begun);
            }
        }
        print(
                "%-36s clock p50 %6.2f p99 %6.2f most %6.2f ms; processor p50 %6.2f p99 %6.2f most %6.2f ms",
                what, at(clock, .5), at(clock, .99), at(clock, 1), at(work, .5), at(work, .99), at(work, 1));
    }

    private static double at(List<Long> nanos, double part) {
        Long[] sorted = nanos.stream().sorted().toArray(Long[]::new);
        return Arrays.asList(sorted).get((int) Math.ceil(part * (sorted.length - 1))) / 1e6;
    }

    private static long thread() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long processor() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos();
    }

    private static void print(String form, Object... values) {
        System.out.println(String.format(form, values));
    }
}
