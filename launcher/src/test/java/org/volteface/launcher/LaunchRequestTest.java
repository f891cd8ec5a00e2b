package org.volteface.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LaunchRequestTest {
    @TempDir
    Path folder;

    private String file;

    @BeforeEach
    void makeFile() throws IOException {
        file = Files.createFile(folder.resolve("a file")).toString();
    }

    @Test
    void keepsItsOwnOptionsAndHandsOnTheRest() throws StartFailure {
        LaunchRequest request = LaunchRequest.parse(List.of(
                "analysis,extra", "analyze", "--with", file, "--format", "text", "--config=" + file, "in.txt", "-"));

        assertThat(request.features()).containsExactly("analysis", "extra");
        assertThat(request.with()).containsExactly(Path.of(file));
        assertThat(request.overlays()).containsExactly(Path.of(file));
        assertThat(request.command()).containsExactly("analyze", "--format", "text", "in.txt", "-");
    }

    @Test
    void leavesAllAfterTwoDashesToTheCommand() throws StartFailure {
        LaunchRequest request = LaunchRequest.parse(List.of("analysis", "analyze", "--", "--with", "x"));

        assertThat(request.with()).isEmpty();
        assertThat(request.command()).containsExactly("analyze", "--", "--with", "x");
    }

    @Test
    void refusesAnOptionWithoutItsFile() {
        assertThatThrownBy(() -> LaunchRequest.parse(List.of("analysis", "analyze", "--with")))
                .isInstanceOf(StartFailure.class)
                .hasMessage("--with needs a file");
    }

    @Test
    void refusesAFileThatIsNotThere() {
        assertThatThrownBy(() -> LaunchRequest.parse(List.of("analysis", "analyze", "--config", file + "x")))
                .isInstanceOf(StartFailure.class)
                .hasMessage("--config: there is no readable file '" + file + "x'");
    }
}
