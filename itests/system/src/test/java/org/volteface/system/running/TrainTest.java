package org.volteface.system.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.volteface.system.House;

/** The command {@code train}: weights of a few cases, and an analysis with them. */
class TrainTest {
    private static final int FEW = 12;

    @Test
    void theWeightsOfAFewCasesAreTheSameEachTimeAndCanBeAnalysedWith(@TempDir Path folder) throws Exception {
        List<String> cases = Files.readAllLines(House.ROOT.resolve("samples/benchmark/cases.jsonl"));
        Path few = Files.write(folder.resolve("few.jsonl"), cases.subList(0, FEW));
        Volteface first = Volteface.run("analysis", "", "train", few.toString());
        Volteface again = Volteface.run("analysis", "", "train", few.toString());
        assertThat(first.status()).isZero();
        assertThat(first.out()).isNotEmpty().isEqualTo(again.out());
        Path learnt = Files.write(folder.resolve("few.json"), first.out());
        String article = House.ROOT
                .resolve("samples/articles/2024-10-08-tile-tariff-rejected.md")
                .toString();
        assertThat(Volteface.run("analysis", "", "analyze", "--config", learnt.toString(), article)
                        .out())
                .isNotEmpty();
    }

    @Test
    void withoutFilesItSaysSo() throws Exception {
        assertThat(Volteface.run("analysis", "", "train").status()).isEqualTo(2);
    }
}
