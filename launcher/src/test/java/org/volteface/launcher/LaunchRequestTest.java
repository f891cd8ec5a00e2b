package org.volteface.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    @Test
    void takesWhatAServerNeedsForItself() throws StartFailure {
        LaunchRequest request = LaunchRequest.parse(
                List.of("analysis,server", "run", "--data=here", "--port", "0", "--no-samples", "--", "--port"));

        assertThat(request.server()).contains(new ServerOptions(Optional.of(Path.of("here")), 0, "127.0.0.1", false));
        assertThat(request.command()).containsExactly("run", "--", "--port");
    }

    @Test
    void startsAServerWithoutOptions() throws StartFailure {
        LaunchRequest request = LaunchRequest.parse(List.of("analysis,server", "run"));

        assertThat(request.server()).contains(new ServerOptions(Optional.empty(), 8080, "127.0.0.1", true));
    }

    @Test
    void leavesTheOptionsOfAServerToACommandThatIsNone() throws StartFailure {
        LaunchRequest request = LaunchRequest.parse(List.of("analysis", "analyze", "--data", "x", "--port=1"));

        assertThat(request.server()).isEmpty();
        assertThat(request.command()).containsExactly("analyze", "--data", "x", "--port=1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"65536", "-1", "http", "8080x", "99999999999"})
    void refusesWhatIsNoPort(String port) {
        assertThatThrownBy(() -> LaunchRequest.parse(List.of("server", "run", "--port", port)))
                .isInstanceOf(StartFailure.class)
                .hasMessage("--port: '" + port + "' is no port: give a number from 0 to 65535, 0 for any that is free");
    }

    @ParameterizedTest
    @CsvSource({"--data, a folder", "--data=, a folder", "--port, a number"})
    void refusesAnOptionWithoutItsValue(String option, String kind) {
        assertThatThrownBy(() -> LaunchRequest.parse(List.of("server", "run", option)))
                .isInstanceOf(StartFailure.class)
                .hasMessage(option.replace("=", "") + " needs " + kind);
    }
}
