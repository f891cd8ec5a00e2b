package org.example.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.volteface.api.source.Batch;
import org.volteface.api.source.Cursor;
import org.volteface.api.source.DocumentSource;
import org.volteface.api.source.Read;
import org.volteface.api.source.Unreadable;
import org.volteface.contracts.Configurations;
import org.volteface.contracts.DocumentSourceContract;

class TemplateDocumentSourceTest extends DocumentSourceContract {
    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("2024-05-13-night-ferry.txt"), "The board keeps the night ferry.");
        Files.writeString(folder.resolve("2024-05-14-toll.txt"), "The mayor opposes the toll.");
        Files.writeString(folder.resolve("2024-05-15-on-its-way.part"), "The ma");
        Files.writeString(folder.resolve("notes.txt"), "No day.");
    }

    @Override
    protected DocumentSource source() {
        return source(folder.toString());
    }

    @Test
    void bringsThemInTheOrderOfTheirDays() throws IOException {
        Batch first = source().poll(Cursor.START);
        assertThat(first.outcomes()).singleElement().isInstanceOfSatisfying(Read.class, read -> {
            assertThat(read.document().published()).isEqualTo(LocalDate.of(2024, 5, 13));
            assertThat(read.document().title()).isEqualTo("night ferry");
        });
        Batch second = source().poll(first.next());
        assertThat(second.more()).isTrue();
        assertThat(source().poll(second.next()).outcomes()).singleElement().isInstanceOf(Unreadable.class);
    }

    @Test
    void bringsNothingWithoutAFolderAndFailsWhereItIsGone() throws IOException {
        assertThat(source("").poll(Cursor.START).outcomes()).isEmpty();
        assertThatThrownBy(() -> source(folder.resolve("gone").toString()).poll(Cursor.START))
                .isInstanceOf(IOException.class);
    }

    private static DocumentSource source(String folder) {
        return new TemplateDocumentSource(Configurations.of(
                TemplateDocumentSource.Config.class,
                Map.of("folder", folder, "publisher", "The Skarrow Post", "batch", 1)));
    }
}
