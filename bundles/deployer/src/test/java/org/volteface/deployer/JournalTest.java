package org.volteface.deployer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class JournalTest {
    @TempDir
    private Path folder;

    private Path file;
    private Journal journal;

    @BeforeEach
    void begin() {
        file = folder.resolve("kept/journal.jsonl");
        journal = new Journal(file);
    }

    @Test
    void linesComeBackInTheirOrder() throws IOException {
        assertThat(journal.read()).isEmpty();
        journal.add(line("one"));
        journal.add(line("zwölf\nand a half"));
        assertThat(journal.read()).containsExactly(line("one"), line("zwölf\nand a half"));
    }

    @Test
    void aTornLastLineIsCutOffAndTheNextOneFollowsTheOneBefore() throws IOException {
        journal.add(line("one"));
        journal.add(line("two"));
        byte[] whole = Files.readAllBytes(file);
        int first = Files.readAllLines(file).get(0).length() + 1;
        for (int length = first; length < whole.length; length++) {
            Files.write(file, java.util.Arrays.copyOf(whole, length));
            assertThat(journal.read()).as("cut to %s bytes", length).containsExactly(line("one"));
            assertThat(Files.size(file)).isEqualTo(first);
            journal.add(line("three"));
            assertThat(journal.read()).containsExactly(line("one"), line("three"));
        }
    }

    @Test
    void whatWasNotWrittenToItsEndBecomesNoPartOfTheNextLine() throws IOException {
        journal.add(line("one"));
        Files.writeString(file, "{\"text\":\"tw", StandardOpenOption.APPEND);
        journal.add(line("three"));
        assertThat(journal.read()).containsExactly(line("one"), line("three"));
    }

    @Test
    void aLineThatIsNoneIsToldWithItsNumber() throws IOException {
        journal.add(line("one"));
        Files.writeString(file, "{\"half\":\n", StandardOpenOption.APPEND);
        journal.add(line("three"));
        assertThatThrownBy(journal::read).isInstanceOf(IOException.class).hasMessageContaining("line 2 cannot be read");
        Files.write(file, List.of("17"));
        assertThatThrownBy(journal::read).isInstanceOf(IOException.class).hasMessageContaining("line 1");
    }

    private static JsonObject line(String text) {
        JsonObject line = new JsonObject();
        line.addProperty("text", text);
        return line;
    }
}
