package org.volteface.sourcing.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.volteface.api.source.Batch;
import org.volteface.api.source.Cursor;
import org.volteface.api.source.DocumentSource;
import org.volteface.api.source.Read;
import org.volteface.api.source.ReadOutcome;
import org.volteface.api.source.Unreadable;
import org.volteface.contracts.Configurations;
import org.volteface.contracts.DocumentSourceContract;
import org.volteface.sourcing.InboxDocumentSource;

class InboxTest {
    private static final Duration SETTLE = Duration.ofSeconds(1);

    @TempDir
    private Path parent;

    private Path folder;
    private Instant now = Instant.parse("2025-03-30T10:00:00Z");
    private Inbox inbox;
    private Cursor cursor = Cursor.START;

    @BeforeEach
    void open() {
        folder = parent.resolve("inbox");
        inbox = inbox(100);
    }

    @Test
    void makesTheFolder() throws IOException {
        assertThat(poll()).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void takesAFileAndMovesItAsideOnceItIsAcknowledged() throws IOException {
        drop("a.txt", "LOWICK, 3 May 2024 - It rained.");
        assertThat(settled()).containsExactly("LOWICK, 3 May 2024 - It rained.");
        assertThat(folder.resolve("a.txt")).exists();
        assertThat(poll()).isEmpty();
        assertThat(names()).containsExactly("done/a.txt");
        assertThat(cursor).isEqualTo(Cursor.START);
    }

    @Test
    void waitsUntilAFileStandsStill() throws IOException {
        drop("a.txt", "It ");
        assertThat(poll()).isEmpty();
        later(900);
        drop("a.txt", "It rained.");
        assertThat(poll()).isEmpty();
        later(900);
        assertThat(poll()).isEmpty();
        later(100);
        assertThat(poll()).containsExactly("It rained.");
    }

    @Test
    void doesNotTrustATimeThatWasSetFromElsewhere() throws IOException {
        drop("a.txt", "It ");
        Files.setLastModifiedTime(folder.resolve("a.txt"), FileTime.from(now.minusSeconds(1000)));
        assertThat(poll()).isEmpty();
        drop("b.txt", "Far ahead.");
        Files.setLastModifiedTime(folder.resolve("b.txt"), FileTime.from(now.plusSeconds(100_000)));
        assertThat(settled()).containsExactly("It ", "Far ahead.");
    }

    @Test
    void leavesAloneWhatIsOnItsWay() throws IOException {
        for (String name : List.of(".a", "b.part", "c.TMP", "README.md", "sub/d.txt")) {
            drop(name, "Not this.");
        }
        assertThat(settled()).isEmpty();
        Files.move(folder.resolve("b.part"), folder.resolve("b.txt"));
        assertThat(settled()).containsExactly("Not this.");
        assertThat(settled()).isEmpty();
        assertThat(names()).containsExactly(".a", "README.md", "c.TMP", "done/b.txt", "sub/d.txt");
    }

    @Test
    void takesFilesInTheOrderOfTheirNamesAndManyAtOnce() throws IOException {
        drop("b.txt", "Second.");
        drop("a.txt", "First.");
        assertThat(settled()).containsExactly("First.", "Second.");
    }

    @Test
    void saysWhyAFileIsRefused() throws IOException {
        drop("a.jsonl", lines(0, 2) + "{\"date\":\n" + lines(2, 3));
        drop("b.txt", " ");
        drop("c.txt", "Good.");
        assertThat(settled())
                .containsExactly("Number 0.", "Number 1.", "a.jsonl line 3", "Number 2.", "b.txt", "Good.");
        poll();
        assertThat(names())
                .containsExactly(
                        "done/c.txt",
                        "refused/a.jsonl",
                        "refused/a.jsonl.reason",
                        "refused/b.txt",
                        "refused/b.txt.reason");
        assertThat(folder.resolve("refused/a.jsonl.reason"))
                .content()
                .startsWith("line 3: malformed JSON")
                .endsWith("\n");
        assertThat(folder.resolve("refused/b.txt.reason")).hasContent("empty");
    }

    @Test
    void numbersWhatHasANameThatIsTaken() throws IOException {
        for (int i = 0; i < 3; i++) {
            drop("a.txt", "Number " + i + ".");
            drop("b.txt", " ".repeat(i + 1));
            settled();
            poll();
        }
        assertThat(names())
                .contains("done/a.txt", "done/a.txt.2", "done/a.txt.3", "refused/b.txt.3", "refused/b.txt.3.reason");
        assertThat(folder.resolve("done/a.txt.3")).hasContent("Number 2.");
    }

    @Test
    void neverPutsReasonsOverARefusedFile() throws IOException {
        drop("a.reason", " ");
        settled();
        poll();
        drop("a", "");
        settled();
        poll();
        assertThat(names())
                .containsExactly("refused/a.2", "refused/a.2.reason", "refused/a.reason", "refused/a.reason.reason");
    }

    @Test
    void streamsALargeFileInBatches() throws IOException {
        inbox = inbox(10);
        drop("a.jsonl", lines(0, 25) + "{\n" + lines(25, 40));
        List<String> all = new ArrayList<>(settled());
        for (int i = 0; i < 4; i++) {
            // Each time as after a restart.
            inbox = inbox(10);
            all.addAll(poll());
        }
        assertThat(all).hasSize(41).contains("Number 0.", "Number 39.", "a.jsonl line 26");
        poll();
        assertThat(names()).containsExactly("refused/a.jsonl", "refused/a.jsonl.reason");
    }

    @Test
    void readsAFileThatTookAnothersPlace() throws IOException {
        drop("a.txt", "Old.");
        assertThat(settled()).containsExactly("Old.");
        Files.move(folder.resolve("a.txt"), parent.resolve("elsewhere"));
        drop("a.txt", "New.");
        Files.setLastModifiedTime(folder.resolve("a.txt"), Files.getLastModifiedTime(parent.resolve("elsewhere")));
        assertThat(poll()).isEmpty();
        assertThat(folder.resolve("a.txt")).exists();
        assertThat(settled()).containsExactly("New.");
    }

    @Test
    void readsAFileAnewThatChangedWhenPartOfItWasTaken() throws IOException {
        inbox = inbox(2);
        drop("a.jsonl", lines(0, 5));
        assertThat(settled()).containsExactly("Number 0.", "Number 1.");
        drop("a.jsonl", lines(7, 9));
        assertThat(poll()).isEmpty();
        assertThat(settled()).containsExactly("Number 7.", "Number 8.");
    }

    @Test
    void losesNothingWhereverItIsCutOff() throws IOException {
        drop("a.jsonl", lines(0, 3) + "{}\n");
        drop("b.txt", "Good.");
        settled();
        Cursor acknowledging = cursor;
        // The reasons were written, and the process ended before the move.
        Files.createDirectories(folder.resolve("refused"));
        Files.writeString(folder.resolve("refused/a.jsonl.reason"), "line 4: as before\n");
        inbox = inbox(100);
        assertThat(inbox.poll(acknowledging).outcomes()).isEmpty();
        assertThat(inbox.poll(acknowledging).outcomes()).isEmpty();
        assertThat(names()).containsExactly("done/b.txt", "refused/a.jsonl", "refused/a.jsonl.reason");
        assertThat(folder.resolve("refused/a.jsonl.reason"))
                .hasContent("line 4: \"source\" is missing\nall other lines were taken: 3 documents\n");
    }

    @Test
    void bringsWhatWasNotAcknowledgedAgain() throws IOException {
        drop("a.txt", "Good.");
        settled();
        inbox = inbox(100);
        cursor = Cursor.START;
        assertThat(settled()).containsExactly("Good.");
    }

    @Test
    void refusesAFileThatCannotBeReadAndGoesOn() throws IOException {
        drop("b.txt", "Good.");
        // A loop of links may not be followed by anybody, not even root.
        Files.createSymbolicLink(folder.resolve("a.txt"), folder.resolve("a.txt"));
        assertThat(settled()).containsExactly("a.txt", "Good.");
        poll();
        assertThat(names()).containsExactly("done/b.txt", "refused/a.txt", "refused/a.txt.reason");
        assertThat(folder.resolve("refused/a.txt.reason")).content().startsWith("cannot be read: ");
    }

    @Test
    void movesALinkAndNotWhatItLeadsTo() throws IOException {
        Path target = Files.writeString(parent.resolve("elsewhere.txt"), "Good.");
        Files.createDirectories(folder);
        Files.createSymbolicLink(folder.resolve("a.txt"), Path.of("../elsewhere.txt"));
        assertThat(settled()).containsExactly("Good.");
        poll();
        assertThat(target).exists();
        assertThat(names()).containsExactly("done/a.txt");
    }

    @Test
    void leavesAFileAloneThatCannotBeMovedAndTriesAgainLater() throws IOException {
        drop("a.txt", "Good.");
        Files.writeString(folder.resolve("done"), "No folder.");
        Files.setLastModifiedTime(folder.resolve("done"), FileTime.from(now));
        assertThat(settled()).containsExactly("Good.", "No folder.");
        for (int i = 0; i < 5; i++) {
            assertThat(settled()).isEmpty();
        }
        Files.delete(folder.resolve("done"));
        later(60_000);
        assertThat(poll()).isEmpty();
        assertThat(names()).containsExactly("done/a.txt");
    }

    @Test
    void takesTheDayOfTheLastChangeWhereAFileNamesNone() throws IOException {
        drop("a.txt", "It rained.");
        Files.setLastModifiedTime(folder.resolve("a.txt"), FileTime.from(Instant.parse("2024-01-02T23:00:00Z")));
        poll();
        later(1000);
        Read read = (Read) inbox.poll(cursor).outcomes().get(0);
        assertThat(read.document().published()).isEqualTo(LocalDate.of(2024, 1, 2));
        assertThat(LocalDate.ofInstant(now, ZoneOffset.UTC))
                .isNotEqualTo(read.document().published());
    }

    @Test
    void refusesTheCursorOfAnother() {
        assertThatThrownBy(() -> inbox.poll(new Cursor("page=2")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not a place in an inbox: page=2");
    }

    @Test
    void needsAFolder() {
        assertThatThrownBy(() -> new InboxDocumentSource(
                        Configurations.of(InboxDocumentSource.Config.class, Map.of("folder", " "))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("org.volteface.sourcing.inbox: folder: names no folder");
    }

    @Nested
    class Contract extends DocumentSourceContract {
        private DocumentSource source;

        @BeforeEach
        void fill() throws IOException {
            drop("a.jsonl", lines(0, 5) + "{}\n");
            drop("b.txt", "Second.");
            Map<String, Object> config = Map.of("folder", folder.toString(), "batch", 2, "settle", 0);
            source = new InboxDocumentSource(Configurations.of(InboxDocumentSource.Config.class, config));
        }

        @Override
        protected DocumentSource source() {
            return source;
        }
    }

    private Inbox inbox(int batch) {
        return new Inbox(folder, batch, SETTLE, () -> now);
    }

    private void later(long millis) {
        now = now.plusMillis(millis);
    }

    private void drop(String name, String content) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.writeString(folder.resolve(name), content);
    }

    /** What comes once the files have been seen to stand still. */
    private List<String> settled() throws IOException {
        List<String> all = new ArrayList<>(poll());
        later(SETTLE.toMillis());
        all.addAll(poll());
        return all;
    }

    /** The texts of the next batch, or where there are none. */
    private List<String> poll() throws IOException {
        Batch batch = inbox.poll(cursor);
        cursor = batch.next();
        return batch.outcomes().stream().map(InboxTest::brief).toList();
    }

    private static String brief(ReadOutcome outcome) {
        return outcome instanceof Read read ? read.document().text() : ((Unreadable) outcome).where();
    }

    private List<String> names() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                    .map(path -> folder.relativize(path).toString())
                    .sorted()
                    .toList();
        }
    }

    private static String lines(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(i -> "{\"date\":\"2024-05-01\",\"source\":\"Post\",\"text\":\"Number " + i + ".\"}\n")
                .collect(Collectors.joining());
    }
}
