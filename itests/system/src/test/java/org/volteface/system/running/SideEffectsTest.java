package org.volteface.system.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.volteface.system.running.LiveServer.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.volteface.system.House;

/** A candidate that is too much for one of those in force: that is told, and they go on with their work. */
@Timeout(300)
final class SideEffectsTest {
    @TempDir
    private Path folder;

    private Path data;
    private LiveServer server;

    @BeforeEach
    void start() throws Exception {
        data = folder.resolve("data");
        Path overlay = Files.writeString(
                folder.resolve("quick.json"),
                "{\"org.volteface.sourcing.inbox\":{\"settle\":50},\"org.volteface.core.engine\":{\"limit\":2}}");
        server = new LiveServer(data, "--config", overlay.toString());
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void whomACandidateMakesHangIsStillCalledInEarnest() throws Exception {
        server.ask("deploy " + GuestJar.build("drowsy", folder) + " --by anna");
        bring(0, 5);
        server.run("deploy " + GuestJar.build("lulling", folder));
        await("tried", () -> !ask("deployments 2 --show progress").startsWith("running"));
        assertThat(ask("deployments 2").replaceAll("\\s+", " ")).contains("took longer than");
        assertThat(server.ask("status")).doesNotContain("took too long").contains(GuestJar.symbolicName("drowsy"));
        bring(5, 8);
    }

    @Test
    void oneThatNeverComesBackIsEndedByAStepBackAndHoldsUpNobody() throws Exception {
        Path dreaming = GuestJar.build("dreaming", folder);
        Thread deploying = new Thread(() -> runAnyhow("deploy " + dreaming));
        deploying.start();
        await("ended", () -> runAnyhow("rollback --by anna").contains("attempt 1 is tried no more"));
        deploying.join();
        assertThat(server.ask("deployments 1").replaceAll("\\s+", " "))
                .contains("ended by a step back of anna", "refused");

        LiveServer.Answer again = server.run("deploy " + GuestJar.build("dreaming", "1.2.4", folder.resolve("d.jar")));
        assertThat(again.text().replaceAll("\\s+", " ")).contains("has not come back from its start", "30.0 s");
        server.ask("deploy " + GuestJar.build("drowsy", folder));
        assertThat(ask("status")).contains(GuestJar.symbolicName("drowsy"));
    }

    @Test
    void otherContentOfTheSameVersionIsAnotherAnalyser() throws Exception {
        server.ask("deploy " + GuestJar.build("lulling", folder));
        bring(0, 2);
        String one = classifier();
        Path other = GuestJar.build("lulling", "1.2.3", folder.resolve("other.jar"), Map.of("X-Code", "other"));
        server.ask("deploy " + other);
        server.ask("promote 2");
        assertThat(classifier()).isNotEqualTo(one).startsWith(one.substring(0, one.indexOf('#')));
        server.awaitQuiet();
        server.ask("rollback");
        assertThat(classifier()).isEqualTo(one);
    }

    /** The name of the classifier in force, as it goes into records. */
    private String classifier() {
        Matcher name = Pattern.compile("\\S+\\.lulling@1\\.2\\.3#[0-9a-f]{8}").matcher(ask("status"));
        assertThat(name.find()).isTrue();
        return name.group();
    }

    private String runAnyhow(String line) {
        try {
            return server.run(line).text();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Has some of the articles of the samples analysed, and waits for the end of that. */
    private void bring(int from, int to) throws Exception {
        try (var articles = Files.list(House.ROOT.resolve("samples/articles"))) {
            for (Path article : articles.filter(Files::isRegularFile)
                    .sorted()
                    .skip(from)
                    .limit((long) to - from)
                    .toList()) {
                Files.copy(article, data.resolve("inbox").resolve(article.getFileName()));
            }
        }
        await("all are analysed", () -> ask("status").contains(" " + to + " analysed"));
        server.awaitQuiet();
    }

    private String ask(String line) {
        try {
            return server.ask(line);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
