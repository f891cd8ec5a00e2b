package org.volteface.deployer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
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
        assertThat(journal.read().lines()).isEmpty();
        journal.add(line("one"));
        journal.add(line("zwölf\nand a half"));
        assertThat(journal.read().lines()).containsExactly(line("one"), line("zwölf\nand a half"));
    }

    @Test
    void aTornLastLineIsCutOffAndTheNextOneFollowsTheOneBefore() throws IOException {
        journal.add(line("one"));
        journal.add(line("two"));
        byte[] whole = Files.readAllBytes(file);
        int first = Files.readAllLines(file).get(0).length() + 1;
        for (int length = first; length < whole.length; length++) {
            Files.write(file, java.util.Arrays.copyOf(whole, length));
            assertThat(journal.read().lines()).as("cut to %s bytes", length).containsExactly(line("one"));
            assertThat(Files.size(file)).isEqualTo(first);
            journal.add(line("three"));
            assertThat(journal.read().lines()).containsExactly(line("one"), line("three"));
        }
    }

    @Test
    void whatWasNotWrittenToItsEndBecomesNoPartOfTheNextLine() throws IOException {
        journal.add(line("one"));
        Files.writeString(file, "{\"text\":\"tw", StandardOpenOption.APPEND);
        journal.add(line("three"));
        assertThat(journal.read().lines()).containsExactly(line("one"), line("three"));
    }

    @Test
    void aLineThatIsNoneIsToldWithItsNumberAndTheOthersAreRead() throws IOException {
        journal.add(line("one"));
        Files.writeString(file, "{\"half\":\n", StandardOpenOption.APPEND);
        journal.add(line("three"));
        assertThat(journal.read().lines()).containsExactly(line("one"), line("three"));
        assertThat(journal.read().damages()).containsExactly(file + ": line 2 cannot be read");
        Files.write(file, List.of("17"));
        assertThat(journal.read().damages()).containsExactly(file + ": line 1 cannot be read");
    }

    @Test
    void whoIsInterruptedWritesAllTheSame() throws IOException {
        journal.add(line("one"));
        Thread.currentThread().interrupt();
        try {
            journal.add(line("two"));
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
        assertThat(journal.read().lines()).containsExactly(line("one"), line("two"));
    }

    @Test
    void whatIsSaidNotToBeWrittenIsNotThere() throws IOException {
        AtomicInteger failures = new AtomicInteger();
        Journal failing = new Journal(file, written -> {
            if (failures.getAndDecrement() > 0) {
                throw new IOException("no room");
            }
        });
        failing.add(line("one"));
        failures.set(1);
        assertThatThrownBy(() -> failing.add(line("two"))).hasMessage("no room");
        assertThat(journal.read().lines()).containsExactly(line("one"));
        failing.add(line("three"));
        assertThat(journal.read().lines()).containsExactly(line("one"), line("three"));
        failures.set(2);
        assertThatThrownBy(() -> failing.add(line("four"))).hasMessage("no room");
        // Nobody knows what the disk has of it now.
        assertThatThrownBy(() -> failing.add(line("five"))).hasMessageContaining("start the server again");
    }

    private static JsonObject line(String text) {
        JsonObject line = new JsonObject();
        line.addProperty("text", text);
        return line;
    }
}
