package org.volteface.system.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Stance and contradiction bundles put in force through the deployer, one after the other, while documents flow and the console is
 * read: nothing is lost, doubled or kept. A hundred here; {@code -Ddeploy.swaps=1000} for the long form.
 */
final class DeploymentSwapTest {
    private static final int SWAPS = Integer.getInteger("deploy.swaps", 100);
    /** On a machine that has much else to do. */
    private static final int PATIENCE_IN_SECONDS = 1_800 + 10 * SWAPS;

    private static final double ALLOWED_GROWTH = 5;

    @TempDir
    private Path folder;

    @Test
    void swapsCostNothingThatIsNoticed() throws Exception {
        Path data = folder.resolve("data");
        String prover = GuestJar.build("prover", folder).toString();
        // Of a shadow run no more than its start is of interest here.
        Path overlay = Files.writeString(
                folder.resolve("quick.json"),
                "{\"org.volteface.sourcing.inbox\":{\"settle\":50},"
                        + "\"org.volteface.core.engine\":{\"poll\":20,\"shadow\":5}}");

        Volteface run = Server.command(
                data,
                PATIENCE_IN_SECONDS,
                "redeploy",
                "--with",
                prover,
                "--config",
                overlay.toString(),
                data.toString(),
                "" + SWAPS);

        run.out().forEach(System.out::println);
        assertThat(run.status()).as(String.join("\n", run.err())).isZero();
        assertThat(run.out()).contains("lost 0", "failed 0").noneMatch(line -> line.startsWith("difference"));
        assertThat(run.out()).noneMatch(line -> line.startsWith("restarted"));
        assertThat(growth(run.out())).isBetween(-ALLOWED_GROWTH, ALLOWED_GROWTH);
        assertThat(complaints(data)).isEmpty();
    }

    private static double growth(List<String> lines) {
        return lines.stream()
                .filter(line -> line.startsWith("growth "))
                .mapToDouble(line -> Double.parseDouble(line.substring("growth ".length())))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> complaints(Path data) throws Exception {
        return Files.readAllLines(data.resolve("logs/volteface.log")).stream()
                .filter(line -> line.contains(" ERROR ") || line.contains(" WARN ") || line.startsWith("\tat "))
                .toList();
    }
}
