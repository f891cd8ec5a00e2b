package org.volteface.system.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.volteface.system.running.LiveServer.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The process killed at each step of a deployment, and at any moment of it, of a rollback and of taking a bundle out: after the next
 * start it is either done or undone, and what is in force works. One kill for each step here; {@code -Ddeploy.kills=200} for the long form.
 */
@Timeout(14_400)
final class DeploymentKillTest {
    private static final int KILLS = Integer.getInteger("deploy.kills", 6);
    private static final String CONTRARIAN = GuestJar.symbolicName("contrarian");
    private static final String OURS = "none";
    private static final int LONGEST_MILLIS = 2500;

    private final Random random = new Random(17);
    private final List<Path> versions = new ArrayList<>();
    private int written;
    private int turn;

    @TempDir
    private Path folder;

    private Path data;
    private LiveServer server;

    @BeforeEach
    void start() throws Exception {
        data = folder.resolve("data");
        Path overlay = Files.writeString(
                folder.resolve("quick.json"),
                "{\"org.volteface.sourcing.inbox\":{\"settle\":50},\"org.volteface.core.engine\":{\"poll\":20},"
                        + "\"org.volteface.deployer\":{\"patience\":2,\"poll\":100}}");
        for (int version = 0; version < 2; version++) {
            versions.add(GuestJar.build("contrarian", version + ".0.0", folder.resolve(version + ".jar")));
        }
        server = new LiveServer(data, "--config", overlay.toString());
        drop(5);
        await("analysed", this::isAllAnalysed);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void whatWasUnderWayIsDoneOrUndone() throws Exception {
        for (int kill = 0; kill < KILLS; kill++) {
            Moment moment = Moment.values()[kill % Moment.values().length];
            Deed deed = Deed.values()[moment.deeds ? kill % Deed.values().length : 0];
            System.out.println("killed " + (kill + 1) + " " + moment + " " + killed(moment, deed));
        }
        server.kill();
        Volteface check = Server.command(
                data, "check", "--with", GuestJar.build("prover", folder).toString());
        assertThat(check.status()).as(String.join("\n", check.err())).isZero();
        assertThat(check.out()).noneMatch(line -> line.startsWith("difference"));
        assertThat(check.out().stream().filter(line -> line.startsWith("document ")))
                .hasSize(written)
                .doesNotHaveDuplicates();
    }

    /** What is being done when the server is killed. */
    private enum Deed {
        DEPLOY,
        ROLLBACK,
        UNDEPLOY
    }

    /** When it is killed: once the journal has that word, or at any moment. */
    private enum Moment {
        COPIED("\"ARRIVED\"", false),
        VERIFIED("\"candidate\"", false),
        TRIED_OUT("\"dryRun\"", false),
        IN_SHADOW("\"SHADOW\"", false),
        SWAPPING("\"SWAPPING\"", false),
        COMMITTED("\"standing\"", true),
        IN_FORCE("\"ACTIVE\"", true),
        OLD_ONE_OUT("\"REPLACED\"", true),
        ANY("", true),
        ANY_OTHER("", true);

        private final String word;
        private final boolean deeds;

        Moment(String word, boolean deeds) {
            this.word = word;
            this.deeds = deeds;
        }
    }

    private String killed(Moment moment, Deed deed) throws Exception {
        if (deed != Deed.DEPLOY && inForce().equals(OURS)) {
            deployed();
        }
        String before = inForce();
        long length = Files.exists(journal()) ? Files.size(journal()) : 0;
        drop(2);
        Thread work = new Thread(() -> attempted(deed), "deed");
        work.start();
        awaitMoment(moment, length, work);
        server.kill();
        String said = Files.exists(journal()) ? Files.readString(journal()).substring((int) length) : "";
        work.join();
        server.killAndRestart();
        String after = inForce();
        String told = deed + ": " + before + " -> " + after;
        // The line of what is in force is the moment at which it is done.
        assertThat(said.contains("\"standing\"")).as(told + "\n" + said).isEqualTo(!after.equals(before));
        assertInOrder(told);
        return told;
    }

    private void awaitMoment(Moment moment, long length, Thread work) throws Exception {
        long end = System.nanoTime() + random.nextInt(LONGEST_MILLIS) * 1_000_000L;
        boolean reached = false;
        while (!reached && work.isAlive()) {
            Thread.onSpinWait();
            reached = moment.word.isEmpty()
                    ? System.nanoTime() > end
                    : Files.exists(journal())
                            && Files.readString(journal())
                                    .substring((int) length)
                                    .contains(moment.word);
        }
        // Somewhere on the way to the next line, or after it.
        Thread.sleep(moment.word.isEmpty() ? 0 : random.nextInt(3) * random.nextInt(20));
    }

    private void attempted(Deed deed) {
        try {
            switch (deed) {
                case DEPLOY -> deployed();
                case ROLLBACK -> server.ask("rollback");
                case UNDEPLOY -> server.ask("undeploy " + CONTRARIAN);
            }
        } catch (IOException | InterruptedException e) {
            // The server was killed: what came of it is told by the journal.
            assertThat(e).isNotNull();
        }
    }

    /** As {@code deploy --promote} does it. */
    private void deployed() throws IOException, InterruptedException {
        String answer = server.ask("deploy " + versions.get(turn++ % versions.size()));
        String number = answer.replaceAll("(?s)^Attempt (\\d+).*", "$1");
        while (server.ask("deployments " + number + " --show progress").startsWith("running")) {
            Thread.sleep(50);
        }
        server.ask("promote " + number);
    }

    /** The ledger, the bundles and the analysis tell the same, and what was dropped is analysed. */
    private void assertInOrder(String told) throws Exception {
        String ledger = server.ask("deployments --limit 1000");
        assertThat(ledger).as(told).doesNotContain("being ");
        List<String> inForce =
                ledger.lines().filter(line -> line.contains("in force  ")).toList();
        String active = inForce();
        assertThat(inForce).as(told + "\n" + ledger).hasSize(active.equals(OURS) ? 0 : 1);
        assertThat(inForce).as(told).allMatch(line -> line.contains("@" + active));
        assertThat(installed())
                .as(told)
                .hasSize(inForce.size() + onTrial(ledger).size());
        await("analysed: " + told, this::isAllAnalysed);
        for (String number : onTrial(ledger)) {
            server.ask("rollback " + number);
        }
        assertThat(inForce()).as(told).isEqualTo(active);
        assertThat(installed()).as(told).hasSize(inForce.size());
    }

    /** The numbers of the attempts that run in shadow. */
    private static List<String> onTrial(String ledger) {
        return ledger.lines()
                .filter(line -> line.contains("running in shadow"))
                .map(line -> line.split(" ", 2)[0])
                .toList();
    }

    private List<String> installed() throws IOException {
        return server.ask("lb -s")
                .lines()
                .filter(line -> line.contains(CONTRARIAN))
                .toList();
    }

    /** The version of ours that the analysis calls, once it calls somebody. */
    private String inForce() throws Exception {
        List<String> found = new ArrayList<>();
        await("somebody classifies", () -> {
            Optional<String> line = ask("status")
                    .lines()
                    .filter(one -> one.startsWith("stance "))
                    .findFirst();
            line.filter(one -> one.contains("@"))
                    .map(one -> one.contains(CONTRARIAN) ? one.replaceAll(".*@([0-9.]+[0-9]).*", "$1") : OURS)
                    .ifPresent(found::add);
            return !found.isEmpty();
        });
        return found.get(0);
    }

    private boolean isAllAnalysed() {
        return ask("status").contains("0 waiting, " + written + " analysed, 0 set aside");
    }

    private String ask(String line) {
        try {
            return server.ask(line);
        } catch (IOException e) {
            return "";
        }
    }

    private void drop(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            Path part = data.resolve("inbox").resolve(written + ".part");
            String text = "The mayor of Skarrow, Marta Venn, said on Monday that she supports ferry " + written + ".";
            Files.writeString(
                    part,
                    "{\"date\":\"2025-01-02\",\"source\":\"The Post\",\"title\":\"Report " + written + "\",\"text\":\""
                            + text + "\"}\n");
            Files.move(part, data.resolve("inbox").resolve(written + ".json"));
            written++;
        }
    }

    private Path journal() {
        return data.resolve("deployments/journal.jsonl");
    }
}
