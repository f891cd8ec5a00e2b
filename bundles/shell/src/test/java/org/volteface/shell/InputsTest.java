package org.volteface.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class InputsTest {
    @TempDir
    Path folder;

    @Test
    void standsForStandardInputWithoutNames() throws UsageException {
        assertThat(Inputs.of(List.of(), name -> true).names()).containsExactly("-");
    }

    @Test
    void readsTheFilesOfAFolderInTheOrderOfTheirNames() throws Exception {
        for (String name : List.of("b.txt", "a.md", ".hidden")) {
            Files.createFile(folder.resolve(name));
        }
        Files.createDirectory(folder.resolve("c"));

        assertThat(Inputs.of(List.of(folder.toString()), name -> !name.startsWith("."))
                        .names())
                .containsExactly(
                        folder.resolve("a.md").toString(),
                        folder.resolve("b.txt").toString());
    }

    @Test
    void tellsWhichFoldersHoldNothingToRead() throws Exception {
        Files.createFile(folder.resolve("a.part"));
        Inputs inputs = Inputs.of(List.of(folder.toString()), name -> !name.endsWith(".part"));

        assertThat(inputs.names()).isEmpty();
        assertThat(inputs.emptyFolders()).containsExactly(folder.toString());
    }

    @Test
    void takesNoFolderWhereFilesAreWanted() throws Exception {
        String file = Files.createFile(folder.resolve("a")).toString();

        assertThat(Inputs.files(List.of(file)).names()).containsExactly(file);
        assertThatThrownBy(() -> Inputs.files(List.of(folder.toString())))
                .isInstanceOf(UsageException.class)
                .hasMessage("'" + folder + "' is a folder, not a file");
    }

    @Test
    void refusesAFileThatIsNotThereBeforeAnythingIsRead() throws IOException {
        String there = Files.createFile(folder.resolve("a")).toString();

        assertThatThrownBy(() -> Inputs.of(List.of(there, folder + "/b"), name -> true))
                .isInstanceOf(UsageException.class)
                .hasMessage("there is no readable file '" + folder + "/b'");
    }

    @Test
    void namesTheInputInANoticeWhereThereAreSeveral() throws UsageException {
        assertThat(Inputs.of(List.of("-"), name -> true).label("-")).isEmpty();
        assertThat(Inputs.of(List.of("-", "-"), name -> true).label("-")).isEqualTo("-: ");
    }

    @Test
    void namesAnInputAsAWholeWhereverItIsRefused() {
        assertThat(Inputs.whole("-")).isEqualTo("standard input: ");
        assertThat(Inputs.whole("a.txt")).isEqualTo("a.txt: ");
    }
}
