package org.volteface.system.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Actors that an analyst merges in a running server: findings follow, and go when the decision is taken back. */
final class MergeTest {
    @TempDir
    private Path folder;

    @Test
    void findingsFollowTheDecision() throws Exception {
        String prover = GuestJar.build("prover", folder).toString();
        Volteface run = Server.command(folder.resolve("data"), "merge", "--with", prover);
        assertThat(run.status()).as(String.join("\n", run.err())).isZero();
        assertThat(run.out())
                .containsSubsequence(
                        "before [] 1 joins, 0 decisions",
                        "merged [Tove Marstrand] 2 joins, 1 decisions",
                        "undone [] 1 joins, 2 decisions");
    }
}
