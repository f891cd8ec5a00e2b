package org.volteface.system.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Standard input is read as a stream, and standard output may be closed by whoever has read enough. */
class StreamTest {
    /** Long and without a statement, so that neither syntax nor results take time or room. */
    private static final String DULL =
            "and so on, and so on, in the rain, in the wind, by day or by night; ".repeat(600);

    private static final int LINES = 1000;
    private static final int HEAP_IN_MB = 36;

    /** The text is larger than the heap, so that it can only pass through. */
    @Test
    void memoryDoesNotGrowWithText() throws Exception {
        Process process =
                Volteface.start(List.of("-Xmx" + HEAP_IN_MB + "m", "-XX:+UseSerialGC"), "analysis", "analyze");
        Volteface run = Volteface.finish(process, in -> {
            for (int i = 0; i < LINES; i++) {
                in.write(line("Day " + i + ". " + DULL));
            }
            in.write(line("The mayor of Skarrow opposes the toll."));
        });
        assertThat((long) LINES * DULL.length()).isGreaterThan((long) HEAP_IN_MB << 20);
        assertThat(run.status()).as(String.join("\n", run.err())).isZero();
        assertThat(run.out())
                .filteredOn(line -> line.contains("\"statement\""))
                .singleElement()
                .asString()
                .contains("\"document\":" + LINES);
    }

    @Test
    void endsSilentlyWhereNobodyReadsOn() throws Exception {
        Process process = Volteface.start(List.of(), "analysis", "analyze");
        process.getInputStream().close();
        process.getOutputStream().write(line("The mayor of Skarrow opposes the toll."));
        process.getOutputStream().close();
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isEqualTo(141);
        assertThat(err).isEmpty();
    }

    /** The status that a shell expects of a terminated command; what the framework kept on disk is gone. */
    @Test
    void endsOnASignalWithoutNoise() throws Exception {
        Process process = Volteface.start(List.of(), "analysis", "analyze");
        process.getOutputStream().write(line("The mayor of Skarrow opposes the toll."));
        process.getOutputStream().flush();
        assertThat(process.getInputStream().read()).isEqualTo('{');
        process.toHandle().destroy();
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isEqualTo(143);
        assertThat(err).isEmpty();
    }

    private static byte[] line(String text) {
        String line = "{\"date\":\"2024-05-14\",\"source\":\"The Skarrow Post\",\"text\":\"" + text + "\"}\n";
        return line.getBytes(StandardCharsets.UTF_8);
    }
}
