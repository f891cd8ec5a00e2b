package org.volteface.shell.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.volteface.shell.UsageException;

final class DataFolderTest {
    private static final String PAIR = "{\"premise\":\"a\",\"hypothesis\":\"b\",\"label\":\"neutral\"}\n";

    @TempDir
    private Path folder;

    @Test
    void leavesOutWhatIsThereToTrainOnWhereSomethingElseIs() throws Exception {
        write("both/train.jsonl", PAIR);
        write("both/test.jsonl", PAIR);
        write("alone/train.jsonl", PAIR);
        write("too/deep/test.jsonl", PAIR);
        write("both/README.md", PAIR);

        assertThat(DataFolder.of(folder).sets())
                .extracting(DataSet::name)
                .containsExactly("alone/train.jsonl", "both/test.jsonl");
    }

    @Test
    void knowsAKindByItsMembersAndKeepsTheOrderOfTheReport() throws Exception {
        write("a.jsonl", PAIR);
        write("b.jsonl", "{\"id\":\"x\",\"documents\":[],\"expected\":{}}\n");
        write("c.jsonl", "{\"text\":\"We will.\",\"label\":\"pledge\"}\n");
        write("d.jsonl", "{\"text\":\"We will.\",\"label\":\"mood\"}\n");
        write("e.jsonl", "no object\n");
        write("f.jsonl", "");

        DataFolder data = DataFolder.of(folder);

        assertThat(data.sets())
                .extracting(DataSet::kind)
                .containsExactly(DataKind.CASES, DataKind.PLEDGE, DataKind.PAIR);
        assertThat(data.unknown()).containsExactly("d.jsonl", "e.jsonl", "f.jsonl");
    }

    @Test
    void refusesAFolderWithoutData() throws Exception {
        write("notes.txt", "nothing");

        assertThatThrownBy(() -> DataFolder.of(folder))
                .isInstanceOf(UsageException.class)
                .hasMessage("the folder '" + folder + "' holds no measuring data of a known form");
        assertThatThrownBy(() -> DataFolder.of(folder.resolve("notes.txt")))
                .isInstanceOf(UsageException.class)
                .hasMessageStartingWith("there is no folder ");
    }

    private void write(String name, String lines) throws Exception {
        Path file = folder.resolve(name);
        Files.createDirectories(file.resolve("..").normalize());
        Files.writeString(file, lines);
    }
}
