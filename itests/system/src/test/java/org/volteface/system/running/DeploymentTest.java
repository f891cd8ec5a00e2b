package org.volteface.system.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.volteface.system.running.LiveServer.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.volteface.system.House;

/** Bundles put into a running server as an admin does it, good ones and bad ones: what was in force works throughout. */
@Timeout(600)
final class DeploymentTest {
    private static final String CONTRARIAN = GuestJar.symbolicName("contrarian");

    @TempDir
    private static Path folder;

    private static LiveServer server;
    private static List<String> before;
    private static Path contrarian;

    @BeforeAll
    static void start() throws Exception {
        Path data = folder.resolve("data");
        Path overlay = Files.writeString(
                folder.resolve("quick.json"),
                "{\"org.volteface.sourcing.inbox\":{\"settle\":50},\"org.volteface.deployer\":{\"patience\":2,\"poll\":100}}");
        contrarian = GuestJar.build("contrarian", folder);
        server = new LiveServer(data, "--config", overlay.toString());
        try (var articles = Files.list(House.ROOT.resolve("samples/articles"))) {
            for (Path article : articles.filter(Files::isRegularFile).toList()) {
                Files.copy(article, data.resolve("inbox").resolve(article.getFileName()));
            }
        }
        await("all are analysed", () -> status().contains(" 19 analysed"));
        server.awaitQuiet();
        before = server.findings();
        assertThat(before).hasSizeGreaterThanOrEqualTo(3);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void nothingIsDeployed() {
        assertThat(status()).contains("org.volteface.stance@").doesNotContain(CONTRARIAN);
    }

    @Test
    void theDiffSaysWhatPromotingChangesAndGoingBackUndoesIt() throws Exception {
        String attempt = deployed(contrarian);
        await("through", () -> progress(attempt).startsWith("through"));
        String shown = server.ask("deployments " + attempt).replaceAll("\\s+", " ");
        assertThat(shown).contains(" 0 would appear, " + before.size() + " vanish, 0 change");
        assertThat(shown).contains("from org.volteface.stance@").contains("to " + CONTRARIAN);
        assertThat(server.findings()).isEqualTo(before);

        assertThat(server.ask("promote")).contains("is in force");
        assertThat(status()).contains(CONTRARIAN);
        server.awaitQuiet();
        assertThat(server.findings()).isEmpty();

        server.killAndRestart();
        assertThat(status()).contains(CONTRARIAN);

        server.killAndUpgrade();
        assertThat(status()).contains(CONTRARIAN);
        assertThat(server.findings()).isEmpty();

        assertThat(server.ask("rollback")).contains("the platform's own are in force");
        assertThat(status()).doesNotContain(CONTRARIAN);
        server.awaitQuiet();
        assertThat(server.findings()).isEqualTo(before);
        assertThat(server.run("rollback").text()).contains("nothing to go back to");
    }

    @Test
    void aShadowRunSurvivesARestartAndIsEndedByGoingBack() throws Exception {
        String attempt = deployed(contrarian);
        server.killAndRestart();
        await("through", () -> progress(attempt).startsWith("through"));
        assertThat(status()).contains("org.volteface.stance@");
        assertThat(server.ask("rollback")).contains("runs in shadow no more");
        assertThat(server.ask("deployments " + attempt)).contains("discarded");
    }

    @Test
    void settingsOfAnAnalyserAreTriedAndThoseOfOthersAreApplied() throws Exception {
        Path off = Files.writeString(folder.resolve("off.json"), "{\"org.volteface.text\": {\"syntax\": \"off\"}}");
        String attempt = deployed(off);
        await("through", () -> progress(attempt).startsWith("through"));
        String active = server.ask("status");
        server.ask("promote " + attempt);
        assertThat(server.ask("status")).isNotEqualTo(active).contains("org.volteface.text@");
        server.ask("rollback");
        Path settle = Files.writeString(
                folder.resolve("settle.json"), "{\"org.volteface.sourcing.inbox\": {\"settle\": 60}}");
        assertThat(server.ask("deploy " + settle)).contains("is applied", "settle is 60, and was");
        server.killAndRestart();
        assertThat(server.ask("rollback")).contains("are taken back", "org.volteface.sourcing.inbox: settle is");
        assertThat(server.ask("deployments " + attempt)).contains("Shadow run", "through: ");
        Path idle = Files.writeString(folder.resolve("idle.json"), "{\"org.volteface.console\": {\"idle\": 100}}");
        assertThat(server.run("deploy " + idle).text()).contains("is read when the server starts");
        Path wrong = Files.writeString(folder.resolve("wrong.json"), "{\"org.volteface.text\": {\"syntax\": \"on\"}}");
        assertThat(server.run("deploy " + wrong).text())
                .contains("wrong.json: org.volteface.text: syntax: \"on\" is none of all, cues, off");
        server.awaitQuiet();
        assertThat(server.findings()).isEqualTo(before);
    }

    @Test
    void aBundleThatThrowsThatLacksSomethingOrBreaksItsContractIsRefused() throws Exception {
        BrokenJars broken = new BrokenJars(folder);
        assertRefused(broken.throwing(), "does not start", "no licence found");
        assertRefused(broken.lacking(), "com.example.missing", "3.0");
        assertRefused(broken.breaking(), "contract", "org.example.breaking@1.0.0");
        assertRefused(broken.without(), "has no role");
        Path half = folder.resolve("half.jar");
        byte[] whole = Files.readAllBytes(contrarian);
        Files.write(half, Arrays.copyOf(whole, whole.length / 2));
        assertRefused(half, "not whole", "for 2 s");
    }

    @Test
    void whatIsDroppedIsTakenWhenItIsWholeWhateverItsTimes() throws Exception {
        Path drop = folder.resolve("data/deploy");
        byte[] whole = Files.readAllBytes(contrarian);
        Path file = drop.resolve("slow.jar");
        String active = analysers();
        for (int length : List.of(whole.length / 2, whole.length - 8)) {
            Files.write(file, Arrays.copyOf(whole, length));
            // Longer than the patience: it is left alone, and not given up.
            Thread.sleep(3000);
            assertThat(analysers()).isEqualTo(active);
            assertThat(file).exists();
        }
        assertThat(Files.readString(folder.resolve("data/logs/volteface.log")))
                .contains("deploy/slow.jar is left alone");
        assertThat(server.ask("deployments")).contains("slow.jar", "it is left alone");
        FileTime time = Files.getLastModifiedTime(file);
        for (int length = whole.length - 7; length <= whole.length; length++) {
            Files.write(file, Arrays.copyOf(whole, length));
            Files.setLastModifiedTime(file, time);
            Thread.sleep(300);
            assertThat(analysers()).isEqualTo(active);
        }
        await("taken", () -> Files.exists(drop.resolve("done/slow.jar")));
        await("in shadow", () -> ask("deployments --limit 1").contains("running in shadow"));
        server.ask("rollback");
    }

    @Test
    void anotherContentOfTheSameLengthAndTimeIsSeen() throws Exception {
        Path file = folder.resolve("data/deploy/same.jar");
        byte[] whole = Files.readAllBytes(contrarian);
        byte[] damaged = whole.clone();
        damaged[whole.length / 2] ^= 1;
        String active = analysers();
        Files.write(file, damaged);
        FileTime time = Files.getLastModifiedTime(file);
        Thread.sleep(3000);
        assertThat(file).exists();
        assertThat(Files.readString(folder.resolve("data/logs/volteface.log")))
                .contains("deploy/same.jar is left alone");
        Files.write(file, whole);
        Files.setLastModifiedTime(file, time);
        await("taken", () -> Files.exists(file.resolveSibling("done/same.jar")));
        await("in shadow", () -> ask("deployments --limit 1").contains("running in shadow"));
        assertThat(analysers()).isEqualTo(active);
        server.ask("rollback");
    }

    private static void assertRefused(Path jar, String... reasons) throws IOException {
        String active = analysers();
        LiveServer.Answer answer = server.run("deploy " + jar);
        assertThat(answer.ok()).as(answer.text()).isFalse();
        assertThat(answer.text()).contains("is refused").contains(reasons);
        assertThat(analysers()).isEqualTo(active);
    }

    /** The number of the attempt to deploy a file, which runs in shadow now. */
    private static String deployed(Path file) throws IOException {
        String answer = server.ask("deploy " + file);
        assertThat(answer).contains("is running in shadow");
        return answer.replaceAll("(?s)^Attempt (\\d+).*", "$1");
    }

    private static String progress(String attempt) {
        return ask("deployments " + attempt + " --show progress");
    }

    /** Who does what, however busy. */
    private static String analysers() {
        return status().lines()
                .filter(line -> line.contains("@"))
                .map(line -> line.replaceAll(" \\d+ ", " "))
                .reduce("", (all, line) -> all + line.toLowerCase(Locale.ROOT));
    }

    private static String status() {
        return ask("status");
    }

    private static String ask(String line) {
        try {
            return server.ask(line);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
