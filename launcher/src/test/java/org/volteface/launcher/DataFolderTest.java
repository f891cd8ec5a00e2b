package org.volteface.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIf;
import org.junit.jupiter.api.io.TempDir;

final class DataFolderTest {
    @TempDir
    Path folder;

    @Test
    void isMadeForItsOwnerAlone() throws Exception {
        Path path = folder.resolve("some/data");
        try (DataFolder data = DataFolder.take(path)) {
            assertThat(data.path()).isEqualTo(path);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void isHeldAgainstASecondInstance() throws Exception {
        try (DataFolder held = DataFolder.take(folder)) {
            assertThatThrownBy(() -> DataFolder.take(folder))
                    .isInstanceOf(StartFailure.class)
                    .hasMessage(folder + " is used by a running instance (pid "
                            + ProcessHandle.current().pid() + "): stop it, or give another --data DIR");
            assertThat(held.path()).isEqualTo(folder);
        }
        DataFolder.take(folder).close();
    }

    @Test
    void isNoFile() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));

        assertThatThrownBy(() -> DataFolder.take(file))
                .isInstanceOf(StartFailure.class)
                .hasMessage(file + " is a file, not a folder: give another --data DIR");
    }

    @Test
    void cannotBeMadeBelowAFile() throws Exception {
        Path below = Files.createFile(folder.resolve("file")).resolve("data");

        assertThatThrownBy(() -> DataFolder.take(below))
                .isInstanceOf(StartFailure.class)
                .hasMessageStartingWith("the data folder " + below + " cannot be written: ")
                .hasMessageEndingWith(": give another --data DIR");
    }

    @Test
    @DisabledIf("mayWriteAnything")
    void cannotBeWrittenWithoutPermission() throws Exception {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-x------"));
        try {
            assertThatThrownBy(() -> DataFolder.take(folder))
                    .isInstanceOf(StartFailure.class)
                    .hasMessage("the data folder " + folder
                            + " cannot be written: permission denied: give another --data DIR");
        } finally {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    static boolean mayWriteAnything() {
        return System.getProperty("user.name").equals("root");
    }
}
