package org.volteface.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.volteface.api.model.Document;
import org.volteface.contracts.SampleRecordings;

class OpeningTest {
    @TempDir
    private Path folder;

    @Test
    void findsWhatWasKept() throws IOException {
        Path archive = folder.resolve("new/archive");
        Document document = SampleRecordings.document(1);
        Database database = Opened.in(archive);
        new SqlDocumentQueue(database).put(List.of(document), Optional.empty());
        database.close();
        Database again = Opened.in(archive);
        assertThat(new SqlDocumentQueue(again).document(document.id())).contains(document);
        assertThat(new SqlDocumentQueue(again).counts().waiting()).isEqualTo(1);
        again.close();
    }

    @Test
    void closesQuicklyAndLeavesOneFile() throws IOException {
        Database database = Opened.in(folder);
        new SqlDocumentQueue(database).checkWritable();
        long begun = System.nanoTime();
        database.close();
        assertThat(System.nanoTime() - begun).isLessThan(TimeUnit.SECONDS.toNanos(1));
        assertThat(folder.toFile().list()).containsExactly("volteface.mv.db");
    }

    @Test
    void takesNothingOnceItIsClosed() {
        Database database = Opened.in(folder);
        database.close();
        assertThatThrownBy(() -> new SqlDocumentQueue(database).checkWritable())
                .isInstanceOf(IOException.class)
                .hasMessage("the archive is closed");
    }

    @Test
    void wantsAFolder() {
        assertThatThrownBy(() -> Opened.with(Map.of("folder", " ")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("org.volteface.archive: folder: names no folder");
    }

    @Test
    void saysThatThereCanBeNoFolder() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "here");
        refuses(file.resolve("archive"), "there can be no such folder: give this user the right to make it");
    }

    @Test
    void saysThatTheFileIsDamaged() throws IOException {
        Files.writeString(folder.resolve("volteface.mv.db"), "no database at all".repeat(1000));
        refuses(folder, "its file is damaged: put back a copy");
    }

    @Test
    void saysThatANewerProgramWroteIt() throws IOException {
        Database database = Opened.in(folder);
        database.store()
                .transactions()
                .write((session, ledger) -> session.update("INSERT INTO schema_versions VALUES (99, 0)"));
        database.close();
        refuses(folder, "it has version 99 of the schema and this program knows 7: start the newer program");
    }

    @Test
    void saysThatAnotherProcessHasItOpen() throws Exception {
        Writer writer = Writer.start(folder, folder.resolve("said"));
        try {
            writer.awaitDocuments(1);
            refuses(folder, "another process has it open: stop that one");
        } finally {
            writer.killAfter(1);
        }
    }

    private static void refuses(Path folder, String reason) {
        assertThatThrownBy(() -> Opened.in(folder))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("the archive in " + folder + " cannot be opened: " + reason)
                .hasNoCause()
                .satisfies(refusal -> assertThat(refusal.getMessage()).doesNotContain("\n"));
    }
}
