package org.volteface.console.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who can read what is secret. */
final class OwnerOnlyFileTest {
    @TempDir
    Path folder;

    @Test
    void isItsOwnersAlone() throws IOException {
        Path path = folder.resolve("deep/secret");
        new OwnerOnlyFile(path).write("hush");

        assertThat(path).hasContent("hush");
        assertThat(permissions(path)).isEqualTo("rw-------");
    }

    @Test
    void leavesNothingBesideItself() throws IOException {
        OwnerOnlyFile file = new OwnerOnlyFile(folder.resolve("secret"));
        file.write("hush");
        file.write("hush again");

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(folder.resolve("secret"));
        }
    }

    @Test
    void takesFromOthersWhatTheyWereAllowed() throws IOException {
        Path path = Files.writeString(folder.resolve("secret"), "hush");
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-r--r--"));

        assertThat(new OwnerOnlyFile(path).read()).isEqualTo("hush");
        assertThat(permissions(path)).isEqualTo("rw-------");
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
