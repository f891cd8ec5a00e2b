package org.volteface.system.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an analyst decides on a finding of a running server, and a detector that is held against it in shadow. */
final class ReviewTest {
    @TempDir
    private Path folder;

    @Test
    void aShadowRunTellsWhichDecisionsItWouldBreak() throws Exception {
        String prover = GuestJar.build("prover", folder).toString();
        Volteface run = Server.command(folder.resolve("data"), "review", "--with", prover);
        assertThat(run.status()).as(String.join("\n", run.err())).isZero();
        assertThat(run.out())
                .containsSubsequence(
                        "undecided 0 of 0 []", "confirmed 1 of 1 [BROKEN (she turned): it is found no more]")
                .anyMatch(line -> line.startsWith("dismissed 1 of 1 [MENDED (another toll): it is found: "))
                .contains("findings 1");
    }
}
