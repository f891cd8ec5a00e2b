package org.volteface.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The script {@code volteface} in a checkout of its own, with a Maven and a JVM that only write down how they were called. */
final class ScriptTest {
    private static final Path SCRIPT = Path.of("..", "volteface");

    private static final String MAVEN = """
            #!/bin/bash
            echo built >> builds
            echo '[INFO] Building Volteface :: launcher 1.0.0-SNAPSHOT                      [2/2]'
            [ ! -e broken ] || { echo '[ERROR] Launcher.java:[1,2] it is broken'; exit 1; }
            mkdir -p launcher/target/lib features/target/bundles
            touch launcher/target/lib/a.jar
            case "$*" in *verify*) cat tests;; esac
            """;

    private static final String JAVA = """
            #!/bin/bash
            case "$*" in *ArchiveClassesAtExit*) exit 0;; esac
            all="$*"
            echo "pid $$ main ${all##*org.volteface.launcher.Main }"
            """;

    /** Where the script itself finds its tools; no Java and no Maven may be there. */
    @TempDir
    Path tools;

    @TempDir
    Path checkout;

    private Path jdk;

    private record Outcome(int status, List<String> out, List<String> err, long pid) {}

    @BeforeEach
    void lay() throws IOException {
        for (String tool : List.of(
                "bash",
                "readlink",
                "sed",
                "find",
                "mkdir",
                "mktemp",
                "flock",
                "tee",
                "rm",
                "mv",
                "grep",
                "head",
                "tail",
                "cat",
                "env",
                "awk",
                "touch")) {
            Path found = Path.of("/usr/bin", tool);
            Files.createSymbolicLink(tools.resolve(tool), Files.exists(found) ? found : Path.of("/bin", tool));
        }
        executable(checkout.resolve("volteface"), Files.readString(SCRIPT));
        for (String module : List.of("bundles/a", "launcher")) {
            Files.createDirectories(checkout.resolve(module).resolve("src/main"));
            Files.createFile(checkout.resolve(module).resolve("pom.xml"));
        }
        Files.createDirectories(checkout.resolve("features"));
        for (String pom : List.of("pom.xml", "bundles/pom.xml", "features/pom.xml")) {
            Files.createFile(checkout.resolve(pom));
        }
        executable(tools.resolve("mvn"), MAVEN);
        jdk = jdk("17.0.9");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"--help", "run --help", "analyze --help", "analyze a.txt -h", "probe --help", "test --help"})
    void helpsWithoutBuilding(String arguments) throws Exception {
        Outcome outcome = run(arguments.split(" "));

        assertThat(outcome.status()).isZero();
        assertThat(outcome.out()).anyMatch(line -> line.startsWith("usage: ./volteface"));
        assertThat(outcome.err()).isEmpty();
        assertThat(checkout.resolve("builds")).doesNotExist();
    }

    @Test
    void buildsOnceAndThenBecomesTheJvm() throws Exception {
        Outcome first = run("analyze", "--format", "text", "two words.txt");
        Outcome second = run("probe", "stance");

        assertThat(first.out())
                .containsExactly("pid " + first.pid() + " main analysis analyze --format text two words.txt");
        assertThat(first.err()).contains("  [2/2] launcher");
        assertThat(second.out()).containsExactly("pid " + second.pid() + " main analysis probe stance");
        assertThat(second.err()).isEmpty();
        assertThat(builds()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pom.xml", "bundles/a/pom.xml", "bundles/a/src/main", "launcher/src/main/New.java"})
    void buildsAgainWhenASourceIsNewer(String source) throws Exception {
        run("analyze");
        Path file = checkout.resolve(source);
        if (!Files.exists(file)) {
            Files.createFile(file);
        }
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(5)));
        run("analyze");

        assertThat(builds()).isEqualTo(2);
    }

    @Test
    void buildsOnceForSeveralAtATime() throws Exception {
        List<Process> processes = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            processes.add(start(jdk, "analyze"));
        }
        for (Process process : processes) {
            assertThat(finish(process).status()).isZero();
        }

        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void doesNotBuildWhenToldSo() throws Exception {
        Process process = start(jdk, Map.of("VOLTEFACE_BUILD", "never"), "analyze");

        assertThat(finish(process).err())
                .containsExactly("volteface: nothing is built yet: run it without VOLTEFACE_BUILD=never");
        assertThat(checkout.resolve("builds")).doesNotExist();
    }

    @Test
    void showsWhyABuildFailed() throws Exception {
        Files.createFile(checkout.resolve("broken"));
        Outcome outcome = run("analyze");

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err())
                .contains("[ERROR] Launcher.java:[1,2] it is broken")
                .last()
                .asString()
                .startsWith("volteface: the build failed; all of it is in ");
    }

    @Test
    void namesWhatToInstallWhereJavaIsMissing() throws Exception {
        Outcome outcome = finish(start(checkout, "analyze"));

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err()).singleElement().asString().contains("apt-get install openjdk-17-jdk-headless");
    }

    @Test
    void namesWhatToInstallWhereJavaIsOld() throws Exception {
        Outcome outcome = finish(start(jdk("11.0.2"), "analyze"));

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err()).singleElement().asString().contains("needs Java 17 or newer");
    }

    @Test
    void namesWhatToInstallWhereMavenIsMissing() throws Exception {
        Files.delete(tools.resolve("mvn"));
        Outcome outcome = run("analyze");

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err()).containsExactly("volteface: needs Maven to build: apt-get install maven");
    }

    @ParameterizedTest
    @ValueSource(strings = {"analyse", "test now"})
    void refusesWhatItDoesNotKnow(String arguments) throws Exception {
        Outcome outcome = run(arguments.split(" "));

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).singleElement().asString().contains("--help");
    }

    @Test
    void addsUpTheTestsOfAllModules() throws Exception {
        executable(tools.resolve("shellcheck"), "#!/bin/bash\n");
        Files.writeString(checkout.resolve("tests"), """
                [INFO] Tests run: 3, Failures: 0, Errors: 0, Skipped: 0, Time elapsed: 0.1 s -- in a.FirstTest
                [INFO] Tests run: 3, Failures: 0, Errors: 0, Skipped: 0
                [WARNING] Tests run: 4, Failures: 0, Errors: 0, Skipped: 1
                """);
        Outcome outcome = run("test");

        assertThat(outcome.status()).isZero();
        assertThat(outcome.out())
                .containsExactly("Tests run: 7, Failures: 0, Errors: 0, Skipped: 1", "6 passed, 0 failed, 1 skipped");
    }

    @Test
    void failsWhereNoTestRan() throws Exception {
        executable(tools.resolve("shellcheck"), "#!/bin/bash\n");
        Files.createFile(checkout.resolve("tests"));

        assertThat(run("test").status()).isEqualTo(1);
    }

    @Test
    void passesShellcheck() throws Exception {
        Path shellcheck = Path.of("/usr/bin/shellcheck");
        assumeTrue(Files.exists(shellcheck), "shellcheck is not installed");
        Process process = new ProcessBuilder(shellcheck.toString(), SCRIPT.toString(), "../.ci/run").start();

        assertThat(finish(process).out()).isEmpty();
    }

    private Outcome run(String... arguments) throws Exception {
        return finish(start(jdk, arguments));
    }

    private Process start(Path javaHome, String... arguments) throws IOException {
        return start(javaHome, Map.of(), arguments);
    }

    private Process start(Path javaHome, Map<String, String> environment, String... arguments) throws IOException {
        List<String> command =
                new ArrayList<>(List.of(checkout.resolve("volteface").toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().clear();
        builder.environment().putAll(environment);
        builder.environment().put("PATH", tools.toString());
        builder.environment().put("JAVA_HOME", javaHome.toString());
        return builder.start();
    }

    private static Outcome finish(Process process) throws Exception {
        List<String> out = lines(process.getInputStream().readAllBytes());
        List<String> err = lines(process.getErrorStream().readAllBytes());
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Outcome(process.exitValue(), out, err, process.pid());
    }

    private static List<String> lines(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8).lines().toList();
    }

    private int builds() throws IOException {
        return Files.readAllLines(checkout.resolve("builds")).size();
    }

    private Path jdk(String version) throws IOException {
        Path home = Files.createDirectories(checkout.resolve("jdk-" + version));
        Files.createDirectories(home.resolve("bin"));
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        executable(home.resolve("bin/java"), JAVA);
        executable(home.resolve("bin/javac"), JAVA);
        return home;
    }

    private static void executable(Path file, String text) throws IOException {
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
