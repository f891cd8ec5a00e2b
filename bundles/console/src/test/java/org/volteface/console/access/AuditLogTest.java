package org.volteface.console.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept for good of what was done. */
final class AuditLogTest {
    @TempDir
    Path folder;

    private Path file;
    private AuditLog log;

    @BeforeEach
    void open() {
        file = folder.resolve("logs/audit.log");
        log = new AuditLog(file, new Clock());
    }

    @Test
    void isALineOfJsonForEachDeed() throws IOException {
        add("add user", "ann");

        assertThat(file).hasContent("""
                        {"when":"2025-03-30T12:00:00Z","who":"root","role":"admin","from":"192.0.2.1","what":"add user","target":"ann","outcome":"done"}
                        """);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void tellsTheLatestThatPass() throws IOException {
        for (int i = 0; i < 5; i++) {
            add("deed", String.valueOf(i));
        }

        assertThat(log.latest(2, entry -> true)).extracting(AuditEntry::target).containsExactly("4", "3");
        assertThat(log.latest(9, entry -> entry.target().equals("1"))).hasSize(1);
        assertThat(new AuditLog(folder.resolve("none/audit.log"), new Clock()).latest(9, entry -> true))
                .isEmpty();
    }

    @Test
    void goesOnAfterALineThatWasCutOff() throws IOException {
        add("deed", "before");
        Files.writeString(file, "{\"when\":\"20", StandardOpenOption.APPEND);

        add("deed", "after");

        assertThat(log.latest(9, entry -> true)).extracting(AuditEntry::target).containsExactly("after", "before");
    }

    @Test
    void putsAFullFileAsideAndStillTellsIt() throws IOException {
        add("deed", "before");
        Files.writeString(file, " ".repeat(10_000_000), StandardOpenOption.APPEND);

        add("deed", "after");

        assertThat(file).content().hasLineCount(1);
        assertThat(folder.resolve("logs/audit.20250330-120000-000.log")).exists();
        assertThat(log.latest(9, entry -> true)).extracting(AuditEntry::target).containsExactly("after", "before");
    }

    @Test
    void letsNoStrangerFillTheDisk() throws IOException {
        Clock clock = new Clock();
        AuditLog strangers = new AuditLog(file, clock);
        Asker stranger = new Asker("", Role.READER, "192.0.2.9");
        for (int i = 0; i < 150; i++) {
            strangers.addUndone(new Deed("POST", "/x"), stranger, "forbidden: nobody is logged in");
        }
        strangers.add(Deed.of("log in"), new Asker("root", Role.ADMIN, "192.0.2.1"), "done");
        assertThat(file).content().hasLineCount(101);
        clock.pass(Duration.ofMinutes(1));

        strangers.addUndone(new Deed("POST", "/y"), stranger, "forbidden: nobody is logged in");

        assertThat(strangers.latest(3, entry -> true))
                .extracting(AuditEntry::outcome)
                .containsExactly("forbidden: nobody is logged in", "not done: 50 more, left out here", "done");
    }

    @Test
    void letsNoUserFillTheDiskWithWhatIsNotDone() throws IOException {
        Clock clock = new Clock();
        AuditLog users = new AuditLog(file, clock);
        for (int i = 0; i < 75; i++) {
            users.addUndone(Deed.of("ask"), new Asker("bob", Role.READER, "192.0.2.9"), "forbidden");
            users.addUndone(Deed.of("ask"), new Asker("bob (token x)", Role.READER, "192.0.2.9"), "forbidden");
        }
        users.addUndone(Deed.of("ask"), new Asker("ann", Role.READER, "192.0.2.1"), "forbidden");
        users.add(Deed.of("decide"), new Asker("bob", Role.ANALYST, "192.0.2.9"), "done");
        assertThat(file).content().hasLineCount(102);
        clock.pass(Duration.ofMinutes(1));

        users.add(Deed.of("decide"), new Asker("ann", Role.ANALYST, "192.0.2.1"), "done");

        assertThat(users.latest(2, entry -> true))
                .extracting(AuditEntry::who, AuditEntry::outcome)
                .containsExactly(tuple("ann", "done"), tuple("bob", "not done: 50 more, left out here"));
    }

    @Test
    void tellsTheLatestOfManyAndOfThoseWithLettersOfSeveralBytes() throws IOException {
        String name = "é€𝄞".repeat(100);
        for (int i = 0; i < 300; i++) {
            add("deed", i + name);
        }

        assertThat(log.latest(300, entry -> true))
                .extracting(AuditEntry::target)
                .startsWith("299" + name, "298" + name)
                .endsWith("0" + name)
                .hasSize(300);
    }

    private void add(String what, String target) throws IOException {
        log.add(new Deed(what, target), new Asker("root", Role.ADMIN, "192.0.2.1"), "done");
    }
}
