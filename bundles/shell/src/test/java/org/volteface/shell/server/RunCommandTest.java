package org.volteface.shell.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.volteface.api.archive.DocumentState;
import org.volteface.api.archive.Review;
import org.volteface.api.contradiction.Finding;
import org.volteface.api.model.Actor;
import org.volteface.api.model.ActorKind;
import org.volteface.contracts.Configurations;
import org.volteface.shell.Terminal;

class RunCommandTest {
    private static final String LINE = "reversal  supported  Harbour board: the ferry line, 2023-02-01 -> 2024-02-01  ";

    private final SmallArchive archive = SmallArchive.ofSamples();
    private final SmallQueue queue = new SmallQueue();
    private final Lines lines = new Lines();
    private final ByteArrayOutputStream notices = new ByteArrayOutputStream();
    private final RunningServer server = new RunningServer(
            Configurations.of(
                    RunCommand.Config.class,
                    Map.of("console", "http://127.0.0.1:8080/", "password", "/d/admin-password", "inbox", "/d/inbox")),
            archive,
            queue);

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void tellsWhereItIsAndWhatItFindsUntilItIsStopped() throws Exception {
        archive.find(Ferry.reversal());
        CompletableFuture<Integer> status = start();

        assertThat(lines.next()).isEqualTo("Volteface is running.");
        assertThat(lines.next())
                .isEqualTo("Console   http://127.0.0.1:8080/   (user admin, password in /d/admin-password)");
        assertThat(lines.next()).isEqualTo("Inbox     /d/inbox   drop articles here");
        assertThat(lines.next()).isEqualTo(LINE + shortId(Ferry.reversal()));

        Finding more = Ferry.reversal(List.of(0, 1), List.of(4));
        archive.find(Ferry.reversal());
        archive.find(more);
        assertThat(lines.next())
                .isEqualTo(LINE.replace("2023-02-01", "2023-03-01") + shortId(more) + " (was "
                        + shortId(Ferry.reversal()) + ")");
        assertThat(status).isNotDone();

        server.stop();
        assertThat(status.get(5, TimeUnit.SECONDS)).isZero();
    }

    @Test
    void tellsOnlyTheLatestOfWhatWasFoundBefore() throws Exception {
        List<Finding> found = findings(1_234);
        found.forEach(archive::find);
        CompletableFuture<Integer> status = start();
        lines.skip(3);

        assertThat(lines.next())
                .isEqualTo("1,184 older findings (./volteface shell findings --limit N lists the latest N)");
        for (Finding finding : found.subList(1_184, 1_234)) {
            assertThat(lines.next()).endsWith(shortId(finding));
        }
        archive.find(Ferry.reversal());
        assertThat(lines.next()).isEqualTo(LINE + shortId(Ferry.reversal()));
        assertThat(status).isNotDone();
    }

    @Test
    void tellsWhateverCameSinceTheLastLook() {
        FindingLines told = new FindingLines(archive);
        assertThat(told.next(notTold -> {})).isFalse();
        findings(120).forEach(archive::find);
        List<String> news = new ArrayList<>();
        assertThat(told.next(news::add)).isTrue();
        assertThat(told.next(news::add)).isTrue();
        assertThat(told.next(news::add)).isFalse();
        assertThat(news).hasSize(120);
    }

    @Test
    void tellsWhatWasDecided() {
        Finding finding = Ferry.reversal();
        archive.find(finding);
        archive.reviews.put(finding.id(), new Review(Review.Decision.DISMISSED, "ann", Instant.EPOCH, "satire"));
        List<String> lines = new ArrayList<>();
        new FindingLines(archive).next(lines::add);
        assertThat(lines).singleElement().satisfies(line -> assertThat(line)
                .endsWith(shortId(finding) + "  dismissed by ann"));
    }

    @Test
    void stopsBeforeAllIsTold() {
        FindingLines told = new FindingLines(archive);
        told.next(notTold -> {});
        findings(120).forEach(archive::find);
        FindingFeed feed = new FindingFeed(told, new FirstIntake(queue, archive, 2), 10_000);
        List<String> heard = new ArrayList<>();
        feed.follow(List.of(), new Lines() {
            @Override
            public void flush() {
                heard.add("a line");
                feed.stop();
            }
        });
        assertThat(heard).hasSize(50);
    }

    @Test
    void tellsOnceThatTheFirstIntakeIsThrough() {
        FirstIntake intake = new FirstIntake(queue, archive, 2);
        assertThat(intake.look()).isEmpty();
        queue.add(Ferry.document("aaaa1111", DocumentState.WAITING, Optional.empty()));
        assertThat(intake.look()).isEmpty();
        queue.entries.set(0, Ferry.document("aaaa1111", DocumentState.ANALYSED, Optional.empty()));
        archive.due = 3;
        assertThat(intake.look()).isEmpty();
        assertThat(intake.look()).isEmpty();
        archive.due = 0;
        assertThat(intake.look()).isEmpty();
        assertThat(intake.look()).contains("1 document read, 0 findings");
        assertThat(intake.look()).isEmpty();
        assertThat(intake.look()).isEmpty();
    }

    @Test
    void countsWhatWasSetAside() {
        FirstIntake intake = new FirstIntake(queue, archive, 1);
        queue.add(Ferry.document("aaaa1111", DocumentState.SET_ASIDE, Optional.of("too long")));
        assertThat(intake.look()).isEmpty();
        assertThat(intake.look()).contains("0 documents read, 0 findings, 1 document set aside");
    }

    @Test
    void goesOnWhereNobodyReads() throws Exception {
        CompletableFuture<Integer> status = start(new Lines() {
            @Override
            public void write(char[] characters, int offset, int length) throws IOException {
                throw new IOException("Broken pipe");
            }
        });
        archive.find(Ferry.reversal());

        assertThat(status.completeOnTimeout(-1, 700, TimeUnit.MILLISECONDS).get())
                .isEqualTo(-1);
    }

    @Test
    void endsWhenItsThreadIsInterrupted() throws Exception {
        Thread runner = new Thread(() -> server.run(new String[0], terminal(lines)));
        runner.start();
        assertThat(lines.next()).isEqualTo("Volteface is running.");

        runner.interrupt();
        runner.join(5_000);
        assertThat(runner.isAlive()).isFalse();
    }

    @Test
    void goesOnWhereTheArchiveFailsOnce() throws Exception {
        archive.failures = 1;
        archive.find(Ferry.reversal());
        CompletableFuture<Integer> status = start();
        lines.skip(3);

        assertThat(lines.next()).startsWith(LINE);
        assertThat(status).isNotDone();
    }

    @Test
    void takesNoArguments() {
        assertThat(server.run(new String[] {"--fast"}, terminal(lines))).isEqualTo(2);
        assertThat(notices.toString(StandardCharsets.UTF_8))
                .startsWith("volteface run: there is no argument --fast (see ./volteface run --help)");
    }

    /** Each about another actor. */
    private static List<Finding> findings(int many) {
        Finding like = Ferry.reversal();
        return IntStream.range(0, many)
                .mapToObj(number -> new Finding(
                        like.kind(),
                        new Actor("actor-" + number, "Actor " + number, ActorKind.PERSON),
                        like.proposition(),
                        like.turn(),
                        like.verdict(),
                        like.gates()))
                .toList();
    }

    private static String shortId(Finding finding) {
        return finding.id().substring(0, 8);
    }

    private CompletableFuture<Integer> start() {
        return start(lines);
    }

    private CompletableFuture<Integer> start(Writer results) {
        return CompletableFuture.supplyAsync(() -> server.run(new String[0], terminal(results)));
    }

    private Terminal terminal(Writer results) {
        return new Terminal(
                new ByteArrayInputStream(new byte[0]), results, new PrintStream(notices, true, StandardCharsets.UTF_8));
    }

    /** Lines that can be waited for; each counts once it is flushed. */
    private static class Lines extends Writer {
        private final LinkedBlockingQueue<String> flushed = new LinkedBlockingQueue<>();
        private final StringBuilder open = new StringBuilder();

        @Override
        public void write(char[] characters, int offset, int length) throws IOException {
            open.append(characters, offset, length);
        }

        @Override
        public void flush() {
            open.toString().lines().forEach(flushed::add);
            open.setLength(0);
        }

        @Override
        public void close() {
            flush();
        }

        String next() throws InterruptedException {
            return String.valueOf(flushed.poll(10, TimeUnit.SECONDS));
        }

        void skip(int many) throws InterruptedException {
            for (int i = 0; i < many; i++) {
                next();
            }
        }
    }
}
