package org.volteface.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
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
            assertThat(permissions(path)).isEqualTo("rwx------");
        }
    }

    @Test
    void isTakenFromOthersWhereItIsEmptyOrAServers() throws Exception {
        open(folder);
        DataFolder.take(folder).close();
        assertThat(permissions(folder)).isEqualTo("rwx------");

        Files.createDirectory(folder.resolve("archive"));
        Files.createFile(folder.resolve(".admin-password-1.tmp"));
        open(folder);
        DataFolder.take(folder).close();
        assertThat(permissions(folder)).isEqualTo("rwx------");
    }

    @Test
    void isLeftToOthersWhoHaveThingsInIt() throws Exception {
        Files.createFile(folder.resolve("diary.txt"));
        open(folder);
        for (int i = 0; i < 2; i++) {
            DataFolder.take(folder).close();
            assertThat(permissions(folder)).isEqualTo("rwxr-xr-x");
        }
    }

    private static void open(Path folder) throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static String permissions(Path folder) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(folder));
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
