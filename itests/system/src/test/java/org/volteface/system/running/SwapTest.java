package org.volteface.system.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Bundles swapped while documents flow at twenty-five a second: nothing is lost, nothing doubled, and nobody else restarts. Two
 * rounds here; {@code -Dswap.count=100} and more for the long form.
 */
final class SwapTest {
    private static final int SWAPS = Integer.getInteger("swap.count", 14);

    @TempDir
    private Path folder;

    @Test
    void everyStepIsSwappedUnderLoad() throws Exception {
        Path data = folder.resolve("data");
        String prover = GuestJar.build("prover", folder).toString();
        Path overlay = Files.writeString(
                folder.resolve("quick.json"),
                "{\"org.volteface.sourcing.inbox\":{\"settle\":50},\"org.volteface.core.engine\":{\"poll\":20}}");

        Volteface run = Server.command(
                data, "swap", "--with", prover, "--config", overlay.toString(), data.toString(), "" + SWAPS);

        run.out().forEach(System.out::println);
        assertThat(run.status()).as(String.join("\n", run.err())).isZero();
        assertThat(run.out()).contains("lost 0").noneMatch(line -> line.startsWith("difference"));
        assertThat(run.out()).noneMatch(line -> line.startsWith("restarted"));
        assertThat(complaints(data)).isEmpty();
    }

    /** What the log tells of beyond pauses. */
    private static List<String> complaints(Path data) throws Exception {
        return Files.readAllLines(data.resolve("logs/volteface.log")).stream()
                .filter(line -> line.contains(" ERROR ") || line.contains(" WARN ") || line.startsWith("\tat "))
                .toList();
    }
}
