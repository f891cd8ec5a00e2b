package org.volteface.system.measure;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.volteface.system.running.FilledServer;
import org.volteface.system.running.LiveServer;

/**
 * The measurement of how long the console's pages and the calls for programs take when twenty clients ask for one of them at once, beside one client
 * alone, on an archive of any size. The clients run on the same machine. It needs no test framework: docs/measurements.md has the command.
 */
public final class PageTimes {
    private static final int CLIENTS = 20;
    private static final int EACH = 50;
    /** No client asks longer than that for one address, however slow it is. */
    private static final Duration LONGEST = Duration.ofSeconds(Integer.getInteger("pages.seconds", 15));

    private static final Duration PATIENCE = Duration.ofHours(6);

    private final LiveServer server;
    private final LoadClient client;

    private PageTimes(LiveServer server) throws Exception {
        this.server = server;
        this.client = new LoadClient(URI.create("http://127.0.0.1:" + server.port()), server.password());
    }

    /**
     * Measures and prints.
     *
     * @param args how many statements the archive is to hold: 10000 where it is not given; the folder in which it is made, unless it has been
     *     made there before: a new one where it is not given; what an address has to have in it to be measured: all are where it is not given
     */
    public static void main(String[] args) throws Exception {
        long statements = args.length > 0 ? Long.parseLong(args[0]) : 10_000;
        Path folder = args.length > 1
                ? Files.createDirectories(Path.of(args[1]))
                : Files.createTempDirectory("volteface-pages-");
        try (LiveServer server = FilledServer.start(folder, statements)) {
            new PageTimes(server).run(args.length > 2 ? args[2] : "");
        }
    }

    private void run(String only) throws Exception {
        awaitIndex();
        print("| address | one client p50 | p99 | %d clients p50 | p99 | answers a second | processor |", CLIENTS);
        print("|---|---|---|---|---|---|---|");
        for (Map.Entry<String, String> route : routes().entrySet()) {
            if (route.getKey().contains(only) && client.ask(route.getValue()).statusCode() == 200) {
                time(route.getKey(), route.getValue());
            }
        }
        print("%s", Footprint.of(server.id()));
    }

    private void time(String name, String path) throws Exception {
        together(path);
        Times alone = Times.of(series(path));
        Duration before = server.processorTime();
        long start = System.nanoTime();
        List<Double> all = together(path);
        double seconds = (System.nanoTime() - start) / 1e9;
        Times crowded = Times.of(all);
        print(
                "| %s | %.1f | %.1f | %.1f | %.1f | %.0f | %.1f |",
                name,
                alone.half(),
                alone.nearlyAll(),
                crowded.half(),
                crowded.nearlyAll(),
                all.size() / seconds,
                server.processorTime().minus(before).toNanos() / 1e6 / all.size());
    }

    /** The times, in milliseconds, of what all clients asked for at once. */
    private List<Double> together(String path) throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            List<Future<List<Double>>> all = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                all.add(clients.submit(() -> series(path)));
            }
            List<Double> times = new ArrayList<>();
            for (Future<List<Double>> one : all) {
                times.addAll(one.get());
            }
            return times;
        } finally {
            clients.shutdownNow();
        }
    }

    /** The times of one client that asks again as soon as it is answered. */
    private List<Double> series(String path) throws IOException, InterruptedException {
        List<Double> times = new ArrayList<>();
        long end = System.nanoTime() + LONGEST.toNanos();
        for (int i = 0; i < EACH && System.nanoTime() < end; i++) {
            long start = System.nanoTime();
            HttpResponse<String> answer = client.ask(path);
            times.add((System.nanoTime() - start) / 1e6);
            if (answer.statusCode() != 200) {
                throw new IOException(path + ": " + answer.statusCode() + " " + answer.body());
            }
        }
        return times;
    }

    private void awaitIndex() throws Exception {
        long begin = System.nanoTime();
        long end = begin + PATIENCE.toNanos();
        while (client.json("/api/v1/status").get("indexBehind").getAsLong() > 0) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("the index does not follow");
            }
            Thread.sleep(1000);
        }
        print(
                "indexed %d s after the start: %s",
                (System.nanoTime() - begin) / 1_000_000_000, client.json("/api/v1/status"));
    }

    /** Each address with a name that holds no id: of details the first that their list shows, of actors and propositions that of which most is said. */
    private Map<String, String> routes() throws Exception {
        Map<String, String> ids = new LinkedHashMap<>();
        for (String list : List.of("findings", "statements", "promises", "documents")) {
            ids.put(list, client.firstId("/api/v1/" + list));
        }
        for (String list : List.of("actors", "propositions")) {
            ids.put(list, client.firstId("/api/v1/" + list + "?order=statements"));
        }
        Map<String, String> routes = new LinkedHashMap<>();
        for (String template : Files.readAllLines(
                Path.of(PageTimes.class.getResource("addresses.txt").toURI()))) {
            String path = template;
            for (Map.Entry<String, String> id : ids.entrySet()) {
                path = path.replace("{" + id.getKey() + "}", id.getValue());
            }
            routes.put(template, path);
        }
        return routes;
    }

    private static void print(String form, Object... values) {
        System.out.println(String.format(Locale.ROOT, form, values));
    }
}
