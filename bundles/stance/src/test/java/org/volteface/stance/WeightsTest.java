package org.volteface.stance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WeightsTest {
    private static final Weights SMALL = new Weights(
            new LinearModel(List.of("ACT", "REPORT"), Map.of("a=b", new double[] {0.25, 0}), 1.1, 0.3),
            new LinearModel(List.of("NONE"), Map.of("c=d", new double[] {-1.5}), 0.9, 0.4));

    @Test
    void areReadAsTheyAreWritten() {
        Weights read = Weights.parse(DataFile.rows(SMALL.text().lines()));
        assertThat(read.text()).isEqualTo(SMALL.text());
        assertThat(read.kind().weights().get("a=b")).containsExactly(0.25, 0);
        assertThat(read.side().threshold()).isEqualTo(0.4);
    }

    @Test
    void oursKnowEveryKindAndSide() {
        Weights ours = Weights.named("").orElseThrow();
        assertThat(ours.kind().labels()).isEqualTo(Schooling.KINDS);
        assertThat(ours.side().labels()).isEqualTo(Schooling.SIDES);
        assertThat(ours.kind().weights()).hasSizeGreaterThan(1000);
    }

    @Test
    void areNoneByName() {
        assertThat(Weights.named("none")).isEmpty();
    }

    @Test
    void comeFromAFile(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("mine.tsv"), "# mine\n" + SMALL.text());
        assertThat(Weights.named(file.toString()).orElseThrow().text()).isEqualTo(SMALL.text());
    }

    @Test
    void tellWhichFileHoldsSomethingElse(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("mine.tsv"), "x\t1\n");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Weights.named(file.toString()))
                .withMessageContaining("mine.tsv");
        assertThatThrownBy(() -> Weights.named(folder.resolve("gone.tsv").toString()))
                .isInstanceOf(UncheckedIOException.class);
    }
}
