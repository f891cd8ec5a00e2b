package org.volteface.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The script {@code volteface} in a checkout of its own, with a Maven and a JVM that only write down how they were called. */
final class ScriptTest {
    @TempDir
    Path tools;

    @TempDir
    Path folder;

    private Checkout checkout;
    private Path jdk;

    @BeforeEach
    void lay() throws IOException {
        checkout = Checkout.lay(folder, tools);
        jdk = checkout.jdk("17.0.9");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "run --help",
                "run --port 0 -h",
                "shell --help",
                "shell --data x --help",
                "shell --data=x -h",
                "analyze --help",
                "analyze a.txt -h",
                "probe --help",
                "verify --help",
                "backup --help",
                "restore x -h",
                "compact --help",
                "test --help"
            })
    void helpsWithoutBuilding(String arguments) throws Exception {
        Checkout.Outcome outcome = run(arguments.split(" "));

        assertThat(outcome.status()).isZero();
        assertThat(outcome.out()).anyMatch(line -> line.startsWith("usage: ./volteface"));
        assertThat(outcome.err()).isEmpty();
        assertThat(folder.resolve("builds")).doesNotExist();
    }

    @Test
    void buildsOnceAndThenBecomesTheJvm() throws Exception {
        Checkout.Outcome first = run("analyze", "--format", "text", "two words.txt");
        Checkout.Outcome second = run("probe", "stance");

        assertThat(first.out())
                .containsExactly("pid " + first.pid() + " main analysis analyze --format text two words.txt");
        assertThat(first.err()).contains("  [2/2] launcher");
        assertThat(second.out()).containsExactly("pid " + second.pid() + " main analysis probe stance");
        assertThat(second.err()).isEmpty();
        assertThat(checkout.builds()).isEqualTo(1);
    }

    @Test
    void startsTheServer() throws Exception {
        run("analyze");
        layInputs();
        Checkout.Outcome outcome = run("run", "--port", "0", "a.txt");

        assertThat(outcome.out()).containsExactly("pid " + outcome.pid() + " main analysis,server run --port 0 a.txt");
        assertThat(outcome.err()).containsExactly("mask 0077");
    }

    @Test
    void letsTheUserSayHowMuchMemoryAServerHas() throws Exception {
        run("analyze");
        Process process = checkout.start(jdk, Map.of("VOLTEFACE_JAVA_OPTS", "-Xmx2g -Dx=y"), "run");

        assertThat(Checkout.finish(process).err()).contains("more memory");
    }

    @Test
    void handsCommandsToTheServer() throws Exception {
        run("analyze");

        assertThat(run("shell", "--data", "x y", "why", "--help").out()).containsExactly("shell --data x y why --help");
        assertThat(checkout.builds()).isEqualTo(1);
    }

    @Test
    void handsWordsOfItsOwnToTheServer() throws Exception {
        run("analyze");

        assertThat(run("promises", "--data", "x y", "--actor", "Holt").out())
                .containsExactly("shell --data x y promises --actor Holt");
        assertThat(run("promises", "--data=x", "--limit", "3").out())
                .containsExactly("shell --data=x promises --limit 3");
        assertThat(run("why", "abcd", "ef01").out()).containsExactly("shell why abcd ef01");
        assertThat(run("promises", "--help").out()).first().asString().startsWith("usage: ./volteface promises");
        assertThat(run("why", "--help").out()).first().asString().startsWith("usage: ./volteface why");
    }

    @Test
    void looksAfterAnArchiveItselfWhereNoServerRuns() throws Exception {
        run("analyze");
        Path data = Files.createDirectories(folder.resolve("d"));
        Files.writeString(data.resolve("instance"), "port=1");
        // A process that was killed leaves its number there, which another may have by now.
        Files.writeString(data.resolve("lock"), ProcessHandle.current().pid() + "\n");

        Checkout.Outcome verified = run("verify", "--data", data.toString());
        assertThat(verified.out()).containsExactly("pid " + verified.pid() + " main upkeep verify --data " + data);
        Checkout.Outcome restored = run("restore", "--force", "b c.zip");
        assertThat(restored.out())
                .containsExactly("pid " + restored.pid() + " main upkeep restore --data "
                        + folder.toRealPath().resolve("data") + " --force b c.zip");
        assertThat(run("backup", "--data=", "x").status()).isEqualTo(2);
    }

    @Test
    void buildsNothingToReachAServer() throws Exception {
        Checkout.Outcome outcome = run("shell", "status");

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err())
                .containsExactly(
                        "volteface: nothing is built yet, so that no instance runs: start one with ./volteface run");
    }

    @Test
    void needsOnlyAJreInADistribution() throws Exception {
        checkout.distribute();
        Files.delete(jdk.resolve("bin/javac"));
        Files.delete(tools.resolve("mvn"));
        Checkout.Outcome outcome = run("analyze", "a.txt");

        assertThat(outcome.out()).containsExactly("pid " + outcome.pid() + " main analysis analyze a.txt");
        assertThat(outcome.err()).isEmpty();
        assertThat(run("shell", "status").out()).containsExactly("shell status");
    }

    @Test
    void hasNoTestsInADistribution() throws Exception {
        checkout.distribute();
        Checkout.Outcome outcome = run("test");

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err()).containsExactly("volteface: the tests need the sources: run them in a checkout");
    }

    @Test
    void missesWhatADistributionLacks() throws Exception {
        Files.delete(folder.resolve("pom.xml"));

        assertThat(run("analyze").err())
                .containsExactly("volteface: lib/ or bundles/ is missing beside this script: unpack the archive again");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pom.xml",
                "bundles/a/pom.xml",
                "bundles/a/bnd.bnd",
                "bundles/a/src/main",
                "launcher/src/main/New.java"
            })
    void buildsAgainWhenASourceIsNewer(String source) throws Exception {
        run("analyze");
        Path file = folder.resolve(source);
        if (!Files.exists(file)) {
            Files.createFile(file);
        }
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(5)));
        run("analyze");

        assertThat(checkout.builds()).isEqualTo(2);
    }

    @Test
    void buildsOnceForSeveralAtATime() throws Exception {
        List<Process> processes = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            processes.add(checkout.start(jdk, "analyze"));
        }
        for (Process process : processes) {
            assertThat(Checkout.finish(process).status()).isZero();
        }

        assertThat(checkout.builds()).isEqualTo(1);
    }

    @Test
    void doesNotBuildWhenToldSo() throws Exception {
        Process process = checkout.start(jdk, Map.of("VOLTEFACE_BUILD", "never"), "analyze");

        assertThat(Checkout.finish(process).err())
                .containsExactly("volteface: nothing is built yet: run it without VOLTEFACE_BUILD=never");
        assertThat(folder.resolve("builds")).doesNotExist();
    }

    @Test
    void showsWhyABuildFailed() throws Exception {
        Files.createFile(folder.resolve("broken"));
        Checkout.Outcome outcome = run("analyze");

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
        Checkout.Outcome outcome = Checkout.finish(checkout.start(folder, "analyze"));

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err()).singleElement().asString().contains("apt-get install openjdk-17-jdk-headless");
    }

    @Test
    void namesWhatToInstallWhereJavaIsOld() throws Exception {
        Checkout.Outcome outcome = Checkout.finish(checkout.start(checkout.jdk("11.0.2"), "analyze"));

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err()).singleElement().asString().contains("needs Java 17 or newer");
    }

    @Test
    void namesWhatToInstallWhereMavenIsMissing() throws Exception {
        Files.delete(tools.resolve("mvn"));
        Checkout.Outcome outcome = run("analyze");

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err()).containsExactly("volteface: needs Maven to build: apt-get install maven");
    }

    @ParameterizedTest
    @CsvSource({"3.6.3, 2", "2.2, 2", "3.8.1, 0", "3.10.0, 0", "4.0.0-rc-4, 0"})
    void namesWhatToInstallWhereMavenIsOld(String version, int status) throws Exception {
        Path maven = tools.resolve("mvn");
        Checkout.executable(maven, Files.readString(maven).replace("3.8.7", version));
        Checkout.Outcome outcome = run("analyze");

        assertThat(outcome.status()).isEqualTo(status);
        assertThat(outcome.err())
                .filteredOn(line -> line.contains("needs Maven"))
                .hasSize(status / 2)
                .allMatch(line -> line.contains("needs Maven 3.8 or newer to build, and this is " + version));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "analyze a.txt",
                "analyze folder --format text",
                "analyze --config mine.json -- a.txt",
                "analyze --config=mine.json a.txt",
                "probe stance a.txt"
            })
    void letsTheFirstCompilerDoWhereLittleIsRead(String arguments) throws Exception {
        layInputs();

        assertThat(run(arguments.split(" ")).err()).contains("small");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "analyze",
                "analyze -",
                "analyze a.txt -",
                "analyze --config mine.json",
                "analyze --with mine.json --actor a.txt --date folder",
                "analyze large.txt",
                "probe stance",
                "probe stance --config mine.json"
            })
    void keepsBothCompilersWhereMuchMayBeRead(String arguments) throws Exception {
        layInputs();

        assertThat(run(arguments.split(" ")).err()).doesNotContain("small");
    }

    /** Also files that are called as the feature, the command and the probe are. */
    private void layInputs() throws IOException {
        Files.createDirectory(folder.resolve("folder"));
        for (String name : List.of("a.txt", "mine.json", "folder/b.txt", "analysis", "analyze", "probe", "stance")) {
            Files.writeString(folder.resolve(name), "Short.");
        }
        Files.writeString(folder.resolve("large.txt"), "long ".repeat(100_000));
    }

    @ParameterizedTest
    @ValueSource(strings = {"analyse", "test now"})
    void refusesWhatItDoesNotKnow(String arguments) throws Exception {
        Checkout.Outcome outcome = run(arguments.split(" "));

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).singleElement().asString().contains("--help");
    }

    @Test
    void addsUpTheTestsOfAllModules() throws Exception {
        Checkout.executable(tools.resolve("shellcheck"), "#!/bin/bash\n");
        Files.writeString(folder.resolve("tests"), """
                [INFO] Tests run: 3, Failures: 0, Errors: 0, Skipped: 0, Time elapsed: 0.1 s -- in a.FirstTest
                [INFO] Tests run: 3, Failures: 0, Errors: 0, Skipped: 0
                [WARNING] Tests run: 4, Failures: 0, Errors: 0, Skipped: 1
                """);
        Checkout.Outcome outcome = run("test");

        assertThat(outcome.status()).isZero();
        assertThat(outcome.out())
                .containsExactly("Tests run: 7, Failures: 0, Errors: 0, Skipped: 1", "6 passed, 0 failed, 1 skipped");
    }

    @Test
    void failsWhereNoTestRan() throws Exception {
        Checkout.executable(tools.resolve("shellcheck"), "#!/bin/bash\n");
        Files.createFile(folder.resolve("tests"));

        assertThat(run("test").status()).isEqualTo(1);
    }

    @Test
    void passesShellcheck() throws Exception {
        Path shellcheck = Path.of("/usr/bin/shellcheck");
        assumeTrue(Files.exists(shellcheck), "shellcheck is not installed");
        Process process = new ProcessBuilder(shellcheck.toString(), Checkout.SCRIPT.toString(), "../.ci/run").start();

        assertThat(Checkout.finish(process).out()).isEmpty();
    }

    private Checkout.Outcome run(String... arguments) throws Exception {
        return Checkout.finish(checkout.start(jdk, arguments));
    }
}
