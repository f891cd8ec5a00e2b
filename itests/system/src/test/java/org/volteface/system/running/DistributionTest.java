package org.volteface.system.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.volteface.system.House;

/** The archive that is handed out, unpacked on a machine that has a Java and nothing to build with. */
@Timeout(180)
class DistributionTest {
    private static final Pattern CONSOLE = Pattern.compile("http://127\\.0\\.0\\.1:([0-9]+)/");

    @TempDir
    private Path folder;

    private Path jre;
    private Path unpacked;

    @BeforeEach
    void unpack() throws Exception {
        Path java = Path.of(System.getProperty("java.home"));
        jre = folder.resolve("jre");
        Files.createDirectories(jre.resolve("bin"));
        Files.createSymbolicLink(jre.resolve("bin/java"), java.resolve("bin/java"));
        Files.createSymbolicLink(jre.resolve("release"), java.resolve("release"));
        Path archive = House.distribution();
        Process tar = new ProcessBuilder("tar", "xzf", archive.toString(), "-C", folder.toString())
                .inheritIO()
                .start();
        assertThat(tar.waitFor()).isZero();
        unpacked = folder.resolve(archive.getFileName().toString().replace(".tar.gz", ""));
    }

    @Test
    void analyses() throws Exception {
        Volteface run = Volteface.finish(start("analyze", "--format", "text", "samples/articles"), in -> {});

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.out()).anyMatch(line -> line.startsWith("REVERSAL "));
    }

    @Test
    @EnabledIf("hasServer")
    void servesUntilItIsTerminated() throws Exception {
        Path data = folder.resolve("data");
        Process server = start("run", "--port", "0", "--no-samples", "--data", data.toString());
        try (BufferedReader lines = server.inputReader()) {
            awaitHealth(port(lines));
            Volteface status = Volteface.finish(start("shell", "--data", data.toString(), "status"), in -> {});
            assertThat(status.err()).isEmpty();
            assertThat(status.out()).isNotEmpty();

            Instant begin = Instant.now();
            server.destroy();
            assertThat(server.waitFor(10, TimeUnit.SECONDS)).isTrue();
            assertThat(Duration.between(begin, Instant.now())).isLessThan(Duration.ofSeconds(5));
            assertThat(server.exitValue()).isZero();
        } finally {
            server.destroyForcibly();
        }
    }

    /** Nothing of Volteface is in Maven's repository on such a machine. */
    @Test
    void makesAnExtensionThatBringsTheApiAlong() throws Exception {
        Volteface run = Volteface.finish(start("new-extension", "word-list", "--role", "stance"), in -> {});

        assertThat(run.status()).as(String.join("\n", run.err())).isZero();
        Path project = unpacked.resolve("word-list");
        assertThat(Files.readString(project.resolve("pom.xml")))
                .contains("<url>file://${project.basedir}/repository</url>");
        Path repository = project.resolve("repository/org/volteface");
        for (String artifact : List.of("api", "contracts")) {
            assertThat(repository.resolve(artifact)).isDirectoryRecursivelyContaining("glob:**/" + artifact + "-*.jar");
        }
        for (String pom : List.of("volteface", "bundles", "api", "itests", "contracts")) {
            assertThat(repository.resolve(pom)).isDirectoryRecursivelyContaining("glob:**/" + pom + "-*.pom");
        }
    }

    static boolean hasServer() {
        return House.features().contains("server");
    }

    private Process start(String... arguments) throws IOException {
        List<String> command =
                new ArrayList<>(List.of(unpacked.resolve("volteface").toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(unpacked.toFile());
        builder.environment().put("JAVA_HOME", jre.toString());
        return builder.start();
    }

    private static int port(BufferedReader lines) throws IOException {
        String line = lines.readLine();
        while (line != null) {
            Matcher matcher = CONSOLE.matcher(line);
            if (matcher.find()) {
                return Integer.parseInt(matcher.group(1));
            }
            line = lines.readLine();
        }
        throw new AssertionError("no address of a console is printed");
    }

    private static void awaitHealth(int port) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/health"))
                .build();
        HttpClient client = HttpClient.newHttpClient();
        Instant deadline = Instant.now().plusSeconds(60);
        String last = "nothing";
        while (Instant.now().isBefore(deadline)) {
            try {
                HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
                last = response.statusCode() + " " + response.body();
                if (response.statusCode() == 200) {
                    return;
                }
            } catch (ConnectException e) {
                last = e.toString();
            }
            Thread.sleep(100);
        }
        throw new AssertionError("not ready: " + last);
    }
}
