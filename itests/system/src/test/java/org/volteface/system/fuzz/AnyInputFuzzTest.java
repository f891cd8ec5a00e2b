package org.volteface.system.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Whatever the bytes, reading and analysing them ends in time with documents or a reason. As a test it takes the kept inputs and some
 * thousand changed ones; with JAZZER_FUZZ=1 in the environment Jazzer looks for new ones, as long as {@code maxDuration} says.
 */
class AnyInputFuzzTest {
    private static final AllSteps STEPS = new AllSteps();
    private static final Duration BOUND = Duration.ofSeconds(20);
    private static final int ROUNDS = 500;
    private static final int MOST_CHANGES = 6;

    @FuzzTest(maxDuration = "10m")
    void givesAResultOrAReason(byte[] input) throws IOException {
        check(input);
    }

    /** The quick form: kept inputs with stretches taken out, doubled, put elsewhere, and single bytes turned. */
    @Test
    void changedInputsGiveAResultOrAReason() throws Exception {
        List<byte[]> kept = kept();
        Random random = new Random(7);
        for (int i = 0; i < ROUNDS; i++) {
            byte[] input = kept.get(random.nextInt(kept.size()));
            for (int changes = 1 + random.nextInt(MOST_CHANGES); changes > 0; changes--) {
                input = Mutation.of(input, kept.get(random.nextInt(kept.size())), random);
            }
            check(input);
        }
    }

    private static void check(byte[] input) throws IOException {
        long begun = System.nanoTime();
        assertThat(STEPS.analyse(input)).isNotEmpty().noneMatch(String::isBlank);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(BOUND);
    }

    private static List<byte[]> kept() throws IOException, URISyntaxException {
        Path folder = Path.of(AnyInputFuzzTest.class
                .getResource("AnyInputFuzzTestInputs/givesAResultOrAReason")
                .toURI());
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().map(AnyInputFuzzTest::bytes).toList();
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
