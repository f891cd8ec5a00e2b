package org.volteface.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.volteface.launcher.guest.ThrowingActivator;

/** How a process of the launcher ends. */
@Timeout(60)
final class MainTest {
    @TempDir
    Path home;

    @BeforeEach
    void lay() throws IOException {
        Files.createDirectories(home.resolve("features"));
        Files.createDirectories(home.resolve("temporary"));
        Jars.bundle(home.resolve("throwing-1.jar"), "throwing", ThrowingActivator.class);
        Files.writeString(home.resolve("features/f.json"), """
                { "feature-resource-version": "1.0", "id": "g:f:1", "bundles": [ { "id": "g:throwing:1" } ] }
                """);
    }

    @ParameterizedTest
    @CsvSource({
        "exception, volteface: java.lang.IllegalStateException: first second",
        "error, volteface: java.lang.OutOfMemoryError: Java heap space"
    })
    void endsInALineWhateverACommandThrows(String kind, String line) throws Exception {
        Checkout.Outcome outcome = run("f", "throw", kind);

        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.err()).containsExactly(line);
        assertThat(home.resolve("temporary")).isEmptyDirectory();
    }

    @Test
    void refusesToRunNoCommand() throws Exception {
        Checkout.Outcome outcome = run("f");

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err()).containsExactly("volteface: no command is named");
    }

    private Checkout.Outcome run(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "-Djava.io.tmpdir=" + home.resolve("temporary"),
                "-Dvolteface.home=" + home,
                "-Dvolteface.bundles=" + home,
                Main.class.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).start();
        try {
            return Checkout.finish(process);
        } finally {
            process.destroyForcibly();
        }
    }
}
