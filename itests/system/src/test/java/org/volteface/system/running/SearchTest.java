package org.volteface.system.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The search of a running server: it follows what is analysed and decided, and its bundle may be stopped meanwhile. */
final class SearchTest {
    @TempDir
    private Path folder;

    @Test
    void followsTheArchive() throws Exception {
        String prover = GuestJar.build("prover", folder).toString();
        Path data = folder.resolve("data");
        Volteface run = Server.command(data, "find", "--with", prover);
        assertThat(run.status()).as(String.join("\n", run.err())).isZero();
        assertThat(run.out())
                .anyMatch(line -> line.matches("statements [2-9]"))
                .contains("documents [News of 2023]", "actor Tove Lind 1", "decided actor Tove Lind 1")
                .anyMatch(line -> line.matches("findings \\[.*ferry toll.*]"))
                .anyMatch(line -> line.matches("decided findings \\[.*ferry toll.*]"))
                .anyMatch(line -> line.matches("again statements [3-9]"));
        assertThat(data.resolve("index")).isNotEmptyDirectory();
        assertThat(run.err()).isEmpty();
        assertThat(Files.readString(data.resolve("logs/volteface.log"))).doesNotContain("WARN", "ERROR");
    }
}
