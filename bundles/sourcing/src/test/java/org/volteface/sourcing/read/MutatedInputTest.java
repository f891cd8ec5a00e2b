package org.volteface.sourcing.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.volteface.sourcing.Reading;

/** Feeds and pages that are cut off, shuffled and overwritten: whatever they hold, there is an outcome, and soon. */
class MutatedInputTest {
    private static final Duration BOUND = Duration.ofSeconds(30);
    private static final int TIMES = 12;
    private static final List<String> ODD = List.of(
            "<",
            ">",
            "&",
            "<![CDATA[",
            "]]>",
            "<!--",
            "<item>",
            "</entry>",
            "\"",
            "{",
            "[",
            "\u0000",
            "&#x110000;",
            "<base href='::'>",
            "xml:base='%'",
            "<script type='application/ld+json'>[[[[",
            "<link rel=canonical href='http://[x'>",
            "\uD800");

    @ParameterizedTest
    @ValueSource(strings = {"feeds", "pages", "walls"})
    void alwaysHasAnOutcome(String folder) throws IOException, URISyntaxException {
        Path resources = Path.of(
                Objects.requireNonNull(getClass().getResource("/" + folder)).toURI());
        try (Stream<Path> files = Files.list(resources)) {
            files.sorted().filter(file -> !file.toString().endsWith(".txt")).forEach(MutatedInputTest::tryAll);
        }
    }

    private static void tryAll(Path file) {
        try {
            byte[] whole = Files.readAllBytes(file);
            Random random = new Random(file.getFileName().toString().hashCode());
            for (int i = 0; i < TIMES; i++) {
                byte[] input = mutated(whole, random, i);
                assertTimeoutPreemptively(BOUND, () -> assertThat(Reading.all(input))
                        .as(file + " " + random)
                        .isNotEmpty());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] mutated(byte[] whole, Random random, int kind) {
        int at = 1 + random.nextInt(whole.length - 1);
        byte[] odd = ODD.get(random.nextInt(ODD.size())).getBytes(StandardCharsets.UTF_8);
        byte[] input = whole.clone();
        switch (kind % 4) {
            case 0 -> input = Arrays.copyOf(whole, at);
            case 1 -> {
                for (int i = 0; i < whole.length / 50; i++) {
                    input[random.nextInt(whole.length)] = (byte) random.nextInt(256);
                }
            }
            case 2 -> System.arraycopy(odd, 0, input, Math.min(at, whole.length - odd.length), odd.length);
            default -> System.arraycopy(whole, 0, input, at, whole.length - at);
        }
        return input;
    }
}
