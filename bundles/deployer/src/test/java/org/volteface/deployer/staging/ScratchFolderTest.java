package org.volteface.deployer.staging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ScratchFolderTest {
    @TempDir
    private Path folder;

    @Test
    void whatAnEarlierRunLeftIsClearedAway() throws IOException {
        Path left = Files.createDirectories(folder.resolve("scratch/dry-run-1/bundle0"));
        Files.writeString(left.resolve("bundle.jar"), "x");
        assertThat(ScratchFolder.empty(folder.resolve("scratch"))).isEmptyDirectory();
        assertThat(folder).isNotEmptyDirectory();
    }
}
