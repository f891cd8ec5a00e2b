package org.volteface.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.volteface.launcher.guest.WaitingActivator;

/** How a process of a server begins and ends. */
@Timeout(60)
final class ServerTest {
    @TempDir
    Path home;

    private Path data;
    private final List<Process> started = new ArrayList<>();

    @BeforeEach
    void lay() throws IOException {
        data = home.resolve("data");
        Files.createDirectories(home.resolve("features"));
        Jars.bundle(home.resolve("waiting-1.jar"), "waiting", WaitingActivator.class);
        Files.writeString(home.resolve("features/server.json"), """
                { "feature-resource-version": "1.0", "id": "g:server:1", "bundles": [ { "id": "g:waiting:1" } ] }
                """);
    }

    @AfterEach
    void kill() {
        started.forEach(Process::destroyForcibly);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TERM", "INT"})
    void stopsOnASignalAndStartsAgain(String signal) throws Exception {
        for (int i = 0; i < 2; i++) {
            Process server = start("wait");
            server.getOutputStream().close();
            awaitLine(server, data + " org.apache.felix.framework waiting");
            Instant begin = Instant.now();
            new ProcessBuilder("/bin/sh", "-c", "kill -" + signal + " " + server.pid())
                    .start()
                    .waitFor();

            assertThat(server.waitFor(10, TimeUnit.SECONDS)).isTrue();
            assertThat(Duration.between(begin, Instant.now())).isLessThan(Duration.ofSeconds(5));
            assertThat(server.exitValue()).isZero();
            assertThat(server.getErrorStream().readAllBytes()).isEmpty();
        }
    }

    @Test
    void startsAgainAfterItWasKilled() throws Exception {
        Process first = start("wait");
        awaitLine(first, data + " org.apache.felix.framework waiting");
        first.destroyForcibly().waitFor();
        Process second = start("wait");

        awaitLine(second, data + " org.apache.felix.framework waiting");
    }

    @Test
    void refusesASecondInstance() throws Exception {
        Process server = start("wait");
        awaitLine(server, data + " org.apache.felix.framework waiting");

        assertRefused(
                data + " is used by a running instance (pid " + server.pid() + "): stop it, or give another --data DIR",
                "wait");
    }

    @Test
    void refusesAPortThatIsInUse() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertRefused(
                    "port " + other.getLocalPort()
                            + " cannot be used: Address already in use: stop what uses it, or give another --port N",
                    "wait",
                    "--port",
                    Integer.toString(other.getLocalPort()));
        }
    }

    @Test
    void endsWithItsFramework() throws Exception {
        Checkout.Outcome outcome = Checkout.finish(start("wait", "stop"));

        assertThat(outcome.status()).isZero();
        assertThat(outcome.err()).isEmpty();
    }

    @Test
    void runsItsCommandAgainWhenTheBundleIsBack() throws Exception {
        Checkout.Outcome outcome = Checkout.finish(start("wait", "swap"));

        assertThat(outcome.out()).hasSize(2);
        assertThat(outcome.status()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"leave, 0", "refuse, 3"})
    void endsWithItsCommand(String argument, int status) throws Exception {
        assertThat(Checkout.finish(start("wait", argument)).status()).isEqualTo(status);
    }

    private void assertRefused(String reason, String... arguments) throws Exception {
        Checkout.Outcome outcome = Checkout.finish(start(arguments));

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).containsExactly("volteface: " + reason);
    }

    private Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "-Dvolteface.home=" + home,
                "-Dvolteface.bundles=" + home,
                Main.class.getName(),
                "server"));
        command.addAll(List.of(arguments));
        if (!command.contains("--port")) {
            command.addAll(List.of("--port", "0"));
        }
        Process process = new ProcessBuilder(command).start();
        started.add(process);
        return process;
    }

    private static void awaitLine(Process process, String line) throws IOException {
        BufferedReader reader = process.inputReader();
        assertThat(reader.readLine()).isEqualTo(line);
    }
}
