package org.volteface.system.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Inputs that are no articles: each gives a result or a reason, in bounded time and memory, and costs no other input anything. */
class BadInputTest {
    private static final String SENTENCE = "The mayor of Skarrow said on Monday that she opposes the harbour toll. ";
    private static final int MEGABYTE = 1 << 20;
    private static final int PATIENCE_IN_SECONDS = 600;

    @TempDir
    private Path folder;

    /** What is made of an input: statements, or a part of the reason why there are none. */
    private record Odd(String text, String outcome) {
        byte[] bytes() {
            return text.getBytes(StandardCharsets.UTF_8);
        }
    }

    private static Map<String, Odd> inputs() {
        Map<String, Odd> odd = new LinkedHashMap<>();
        odd.put("empty.txt", new Odd("", "empty"));
        odd.put("blank.txt", new Odd(" \n\t".repeat(9_000), "empty"));
        odd.put("huge.txt", new Odd(repeated(SENTENCE, 50 * MEGABYTE), "more than the 5000000"));
        odd.put("huge.html", new Odd("<p>" + repeated(SENTENCE + "<p>", 50 * MEGABYTE), "more than the 5000000"));
        odd.put("one-word.txt", new Odd("a".repeat(50 * MEGABYTE), "more than the 5000000"));
        odd.put("binary.jpg", new Odd("\u00ff\u00d8\0\u0010JF\0\1", "binary"));
        odd.put("control.txt", new Odd(SENTENCE.replace(" ", "\u0001\u0008").repeat(90), "binary"));
        odd.put("brackets.json", new Odd("[".repeat(MEGABYTE), "no text"));
        odd.put("deep.json", new Odd("{\"text\":".repeat(MEGABYTE / 8), "not a string"));
        odd.put("half-a-character.json", new Odd("{\"text\":\"toll \\ud83d\",\"date\":\"2024-05-14\"}", "surrogate"));
        odd.put("no-blanks.txt", new Odd(SENTENCE.replace(" ", "").repeat(2_000), "English"));
        odd.put("deep.html", new Odd("<div>".repeat(MEGABYTE / 5) + SENTENCE.repeat(9), "statements"));
        odd.put(
                "open-quotes.txt",
                new Odd(("\u201cWe will not, \u2018never\", " + SENTENCE).repeat(300), "statements"));
        odd.put("scripts.txt", new Odd((SENTENCE + "Мэр против. 市長は反対。 \u202eقال\u202c ").repeat(200), "statements"));
        odd.put("unpaired.txt", new Odd((SENTENCE + "\ud83d \udc00 ").repeat(200), "statements"));
        odd.put(
                "ten-thousand-words.txt",
                new Odd(SENTENCE + "She said " + "that the toll ".repeat(4_000) + ".", "statements"));
        return odd;
    }

    @Test
    void analyzeTellsOfEach() throws Exception {
        Map<String, Odd> inputs = inputs();
        List<String> arguments = new ArrayList<>(List.of("analyze", "--date", "2024-05-14"));
        for (Map.Entry<String, Odd> odd : inputs.entrySet()) {
            arguments.add(
                    Files.write(folder.resolve(odd.getKey()), odd.getValue().bytes())
                            .toString());
        }
        Process process = Volteface.start(List.of("-Xmx1g"), "analysis", arguments.toArray(String[]::new));
        Volteface run = Volteface.finish(process, in -> {}, PATIENCE_IN_SECONDS);
        assertThat(run.status()).isEqualTo(1);
        inputs.forEach((name, odd) -> {
            if (!odd.outcome().equals("statements")) {
                assertThat(run.err()).anyMatch(line -> line.contains(name) && line.contains(odd.outcome()));
            } else {
                assertThat(run.err()).noneMatch(line -> line.contains(name));
            }
        });
        assertThat(run.out()).filteredOn(line -> line.contains("\"statement\"")).hasSizeGreaterThan(300);
    }

    @Test
    void theInboxTellsOfEach() throws Exception {
        Map<String, Odd> inputs = inputs();
        Path inbox = Files.createDirectories(folder.resolve("data/inbox"));
        for (Map.Entry<String, Odd> odd : inputs.entrySet()) {
            Files.write(inbox.resolve(odd.getKey()), odd.getValue().bytes());
        }
        Process process = Server.start(folder.resolve("data"), "run");
        try {
            await(inbox, inputs.size());
        } finally {
            process.destroy();
            assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        }
        assertThat(inbox.resolve("refused/binary.jpg.reason")).content().contains("binary");
        assertThat(inbox.resolve("refused/empty.txt.reason")).content().contains("empty");
        assertThat(inbox.resolve("done/deep.html")).exists();
    }

    /** Waits until all files are away from the inbox and in one of the folders in it. */
    private static void await(Path inbox, int files) throws Exception {
        long end = System.nanoTime() + Duration.ofSeconds(PATIENCE_IN_SECONDS).toNanos();
        while (count(inbox.resolve("done")) + count(inbox.resolve("refused")) < files) {
            assertThat(System.nanoTime()).as("in time").isLessThan(end);
            Thread.sleep(100);
        }
    }

    private static long count(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.toString().endsWith(".reason")).count();
        }
    }

    private static String repeated(String piece, int length) {
        return piece.repeat(length / piece.length());
    }
}
