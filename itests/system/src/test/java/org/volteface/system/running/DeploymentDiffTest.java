package org.volteface.system.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.volteface.system.running.LiveServer.await;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.volteface.system.House;

/**
 * What the shadow run of a worse stance bundle says would change, on the articles and the cases of the samples, held against what
 * changes. A part of the cases here; {@code -Ddiff.cases=112} for all of them.
 */
@Timeout(3600)
final class DeploymentDiffTest {
    private static final int CASES = Integer.getInteger("diff.cases", 30);
    private static final int ARTICLES = 19;
    private static final Pattern LISTED = Pattern.compile("(?m)^([0-9a-f]{8})  (.*)$");
    private static final Pattern CHANGE =
            Pattern.compile("(?m)^Would (appear|vanish|change): ([0-9a-f]{8})(?: -> ([0-9a-f]{8}))?,");

    @TempDir
    private Path folder;

    @Test
    void whatTheDiffSaysIsWhatChanges() throws Exception {
        Path data = folder.resolve("data");
        Path overlay =
                Files.writeString(folder.resolve("quick.json"), "{\"org.volteface.sourcing.inbox\":{\"settle\":50}}");
        try (LiveServer server = new LiveServer(data, "--config", overlay.toString())) {
            int documents = drop(data.resolve("inbox"));
            await("all are analysed", () -> ask(server, "status").contains(" " + documents + " analysed"));
            settled(server);
            Map<String, String> before = findings(server);

            String answer = server.ask("deploy " + WorseStance.write(folder.resolve("worse.jar")));
            String attempt = answer.replaceAll("(?s)^Attempt (\\d+).*", "$1");
            await("through", () -> ask(server, "deployments " + attempt + " --show progress")
                    .startsWith("through"));
            Diff said = Diff.of(server.ask("deployments " + attempt));
            server.ask("promote " + attempt);
            settled(server);
            Map<String, String> after = findings(server);

            System.out.println(before.size() + " findings, then " + after.size() + ": " + said);
            assertThat(said.gone()).isNotEmpty();
            assertThat(said).isEqualTo(Diff.between(before, after));
        }
    }

    /**
     * What changes, by ids.
     *
     * @param gone those that are there no more
     * @param fresh those that were not there
     * @param changed those that are there as before, and say something else
     */
    private record Diff(Set<String> gone, Set<String> fresh, Set<String> changed) {
        static Diff of(String page) {
            Diff diff = new Diff(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
            Matcher change = CHANGE.matcher(page);
            while (change.find()) {
                String id = change.group(2);
                switch (change.group(1)) {
                    case "appear" -> diff.fresh.add(id);
                    case "vanish" -> diff.gone.add(id);
                    default -> diff.change(id, change.group(3));
                }
            }
            return diff;
        }

        private void change(String before, String after) {
            if (after == null) {
                changed.add(before);
            } else {
                gone.add(before);
                fresh.add(after);
            }
        }

        static Diff between(Map<String, String> before, Map<String, String> after) {
            Set<String> gone = new TreeSet<>(before.keySet());
            gone.removeAll(after.keySet());
            Set<String> fresh = new TreeSet<>(after.keySet());
            fresh.removeAll(before.keySet());
            Set<String> changed = new TreeSet<>();
            before.forEach((id, line) -> {
                if (after.containsKey(id) && !after.get(id).equals(line)) {
                    changed.add(id);
                }
            });
            return new Diff(gone, fresh, changed);
        }
    }

    private static Map<String, String> findings(LiveServer server) throws IOException {
        Map<String, String> findings = new TreeMap<>();
        Matcher line = LISTED.matcher(server.ask("findings --limit 10000"));
        while (line.find()) {
            findings.put(line.group(1), line.group(2));
        }
        return findings;
    }

    /** Drops the samples, and tells how many documents there are in them. */
    private static int drop(Path inbox) throws IOException {
        try (Stream<Path> articles = Files.list(House.ROOT.resolve("samples/articles"))) {
            for (Path article : articles.filter(Files::isRegularFile).toList()) {
                Files.copy(article, inbox.resolve(article.getFileName()));
            }
        }
        int documents = ARTICLES;
        List<String> cases = Files.readAllLines(House.ROOT.resolve("samples/benchmark/cases.jsonl"));
        for (String line : cases.subList(0, Math.min(CASES, cases.size()))) {
            JsonObject one = JsonParser.parseString(line).getAsJsonObject();
            int number = 0;
            for (JsonElement document : one.getAsJsonArray("documents")) {
                Path part = inbox.resolve(one.get("id").getAsString() + "-" + number++ + ".part");
                Files.writeString(part, document + "\n");
                Files.move(part, Path.of(part.toString().replace(".part", ".json")));
                documents++;
            }
        }
        return documents;
    }

    /** Twice, because the parts of the status are read one after the other. */
    private static void settled(LiveServer server) throws Exception {
        server.awaitQuiet();
        Thread.sleep(1000);
        server.awaitQuiet();
    }

    private static String ask(LiveServer server, String line) {
        try {
            return server.ask(line);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
