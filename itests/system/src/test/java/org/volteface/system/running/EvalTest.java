package org.volteface.system.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The analysis is measured, with our benchmark where nothing else is named. */
class EvalTest {
    private static final Pattern SILENT = Pattern.compile("silent [01]\\.[0-9]{3} \\(([0-9]+) of ([0-9]+)\\)");
    private static final Pattern CASES = Pattern.compile("missed [0-9]+, cases ([0-9]+)");
    private static final int ENOUGH = 100;

    @TempDir
    private Path folder;

    @Test
    void measuresWithTheBenchmark() throws Exception {
        Volteface run = Volteface.run("analysis", "", "eval");

        assertThat(run.status()).as(String.join("\n", run.err())).isZero();
        String figures = String.join("\n", run.out());
        Matcher cases = CASES.matcher(figures);
        Matcher silent = SILENT.matcher(figures);
        assertThat(cases.find() && silent.find()).as(figures).isTrue();
        int all = Integer.parseInt(cases.group(1));
        assertThat(all).isGreaterThanOrEqualTo(ENOUGH);
        assertThat(2 * Integer.parseInt(silent.group(2))).isEqualTo(all);
    }

    @Test
    void measuresWithAnotherFolder() throws Exception {
        Files.writeString(folder.resolve("pledges.jsonl"), """
                {"id":"1","text":"We will plant a thousand trees by May.","label":"pledge"}
                {"id":"2","text":"The river is long.","label":"no_pledge"}
                """);
        Volteface run = Volteface.run("analysis", "", "eval", folder.toString());

        assertThat(run.status()).as(String.join("\n", run.err())).isZero();
        assertThat(run.out())
                .contains("  all                   accuracy 1.000 (2 of 2), macro-F1 1.000")
                .last()
                .asString()
                .startsWith("not in this folder: cases; ");
    }

    @Test
    void refusesAFolderThatHoldsNothingToMeasureWith() throws Exception {
        Files.writeString(folder.resolve("notes.jsonl"), "{\"colour\":\"red\"}\n");
        Volteface run = Volteface.run("analysis", "", "eval", folder.toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .containsExactly("volteface eval: the folder '" + folder
                        + "' holds no measuring data of a known form (see ./volteface eval --help)");
    }
}
