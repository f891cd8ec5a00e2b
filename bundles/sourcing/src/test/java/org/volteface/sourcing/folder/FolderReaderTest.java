package org.volteface.sourcing.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.volteface.api.source.Batch;
import org.volteface.api.source.Cursor;
import org.volteface.api.source.DocumentReader;
import org.volteface.api.source.DocumentSource;
import org.volteface.api.source.Read;
import org.volteface.api.source.Unreadable;
import org.volteface.contracts.Configurations;
import org.volteface.contracts.DocumentSourceContract;
import org.volteface.sourcing.FolderDocumentSource;
import org.volteface.sourcing.SniffingDocumentReader;

class FolderReaderTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void fill() throws IOException {
        Files.writeString(folder.resolve("b.txt"), "LOWICK, 3 May 2024 - Second.");
        Files.writeString(folder.resolve("a.jsonl"), lines(5));
        Files.writeString(folder.resolve("c.txt"), " ");
        for (String passedOver : List.of(".hidden", "d.part", "d.tmp", "README.md")) {
            Files.writeString(folder.resolve(passedOver), "Not this.");
        }
        Files.createDirectory(folder.resolve("e"));
    }

    @Test
    void readsItsFilesInTheOrderOfTheirNames() throws IOException {
        Batch batch = new FolderReader(folder, 100).poll(Cursor.START);
        assertThat(batch.outcomes()).hasSize(7);
        assertThat(((Read) batch.outcomes().get(5)).document().text()).endsWith("Second.");
        assertThat(batch.outcomes().get(6)).isEqualTo(new Unreadable("c.txt", "empty"));
        assertThat(batch.more()).isFalse();
    }

    @Test
    void goesOnInTheMiddleOfAFile() throws IOException {
        FolderReader reader = new FolderReader(folder, 2);
        Batch first = reader.poll(Cursor.START);
        Batch second = reader.poll(first.next());
        assertThat(first.more()).isTrue();
        assertThat(first.outcomes())
                .extracting(outcome -> ((Read) outcome).document().text())
                .containsExactly("Number 0.", "Number 1.");
        assertThat(second.outcomes())
                .extracting(outcome -> ((Read) outcome).document().text())
                .containsExactly("Number 2.", "Number 3.");
    }

    @Test
    void bringsAFileThatCameLater() throws IOException {
        FolderReader reader = new FolderReader(folder, 100);
        Cursor cursor = reader.poll(Cursor.START).next();
        Files.writeString(folder.resolve("f.txt"), "Late.");
        assertThat(reader.poll(cursor).outcomes()).hasSize(1);
    }

    @Test
    void namesAFileThatCannotBeReadAndGoesOn() throws IOException {
        // A regular file that may be opened and whose beginning nobody can read, not even root.
        Path memory = Path.of("/proc/self/mem");
        assumeTrue(Files.isRegularFile(memory), "only Linux has such a file");
        Files.createSymbolicLink(folder.resolve("b.html"), memory);
        Batch batch = new FolderReader(folder, 100).poll(Cursor.START);
        assertThat(batch.outcomes()).hasSize(8);
        assertThat(batch.outcomes().get(5)).isInstanceOfSatisfying(Unreadable.class, unreadable -> {
            assertThat(unreadable.where()).isEqualTo("b.html");
            assertThat(unreadable.reason()).startsWith("cannot be read: ");
        });
    }

    @Test
    void bringsAFileThatCameLaterAndSortsBefore() throws IOException {
        FolderReader reader = new FolderReader(folder, 100);
        Cursor cursor = reader.poll(Cursor.START).next();
        Files.writeString(folder.resolve("a.txt"), "Late.");
        Batch late = reader.poll(cursor);
        assertThat(texts(late)).contains("Late.");
        assertThat(reader.poll(late.next()).outcomes()).isEmpty();
    }

    @Test
    void bringsAFileThatWasChanged() throws IOException {
        FolderReader reader = new FolderReader(folder, 100);
        Cursor cursor = reader.poll(Cursor.START).next();
        Files.writeString(folder.resolve("b.txt"), "LOWICK, 3 May 2024 - Another.");
        assertThat(texts(reader.poll(cursor))).anyMatch(text -> text.endsWith("Another."));
    }

    @Test
    void bringsWhatCameWhileItWasBeingRead() throws IOException {
        FolderReader reader = new FolderReader(folder, 3);
        Cursor cursor = reader.poll(Cursor.START).next();
        Files.writeString(folder.resolve("0.txt"), "Early.");
        Files.writeString(folder.resolve("a.jsonl"), lines(5) + "\n" + lines(1).replace("Number 0", "Number 9"));
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            Batch batch = reader.poll(cursor);
            texts.addAll(texts(batch));
            cursor = batch.next();
        }
        assertThat(texts).contains("Early.", "Number 3.", "Number 4.", "Number 9.");
        assertThat(reader.poll(cursor)).isEqualTo(new Batch(List.of(), cursor, false));
    }

    @Test
    void readsAgainOnlyThePartThatChanged() throws IOException {
        for (int i = 0; i < 320; i++) {
            Files.writeString(folder.resolve("n" + i + ".txt"), "Number " + i + ".");
        }
        FolderReader reader = new FolderReader(folder, 1000);
        Cursor cursor = reader.poll(Cursor.START).next();
        Files.delete(folder.resolve("n7.txt"));
        Files.writeString(folder.resolve("late.txt"), "Late.");
        assertThat(reader.poll(cursor).outcomes()).hasSizeBetween(1, 60);
    }

    @Test
    void knowsDocumentsByTheirNames() {
        DocumentReader reader =
                new SniffingDocumentReader(Configurations.defaults(SniffingDocumentReader.Config.class));
        assertThat(List.of("a.txt", "b.JSONL", "part", "my readme.md")).allMatch(reader::isDocument);
        assertThat(List.of(".a", "b.PART", "c.tmp", "README", "readme.txt")).noneMatch(reader::isDocument);
    }

    @Test
    void failsWhereTheFolderIsMissing() {
        FolderReader reader = new FolderReader(folder.resolve("none"), 100);
        assertThatThrownBy(() -> reader.poll(Cursor.START)).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void refusesTheCursorOfAnother() {
        FolderReader reader = new FolderReader(folder, 100);
        assertThatThrownBy(() -> reader.poll(new Cursor("page=2"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void needsAFolder() {
        assertThatThrownBy(() -> source(Map.of("folder", " ")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("org.volteface.sourcing.folder: folder: names no folder");
    }

    @Nested
    class Contract extends DocumentSourceContract {
        @Override
        protected DocumentSource source() {
            return FolderReaderTest.source(Map.of("folder", folder.toString(), "batch", 2));
        }
    }

    private static DocumentSource source(Map<String, Object> config) {
        return new FolderDocumentSource(Configurations.of(FolderDocumentSource.Config.class, config));
    }

    private static List<String> texts(Batch batch) {
        return batch.outcomes().stream()
                .filter(Read.class::isInstance)
                .map(outcome -> ((Read) outcome).document().text())
                .toList();
    }

    private static String lines(int count) {
        return IntStream.range(0, count)
                .mapToObj(i ->
                        "{\"date\":\"2024-05-0" + (i + 1) + "\",\"source\":\"Post\",\"text\":\"Number " + i + ".\"}")
                .collect(Collectors.joining("\n"));
    }
}
