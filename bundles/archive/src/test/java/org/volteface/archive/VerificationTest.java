package org.volteface.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.h2.jdbcx.JdbcDataSource;
import org.h2.util.OsgiDataSourceFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.volteface.api.archive.ArchiveUpkeep;
import org.volteface.api.archive.Soundness;

class VerificationTest {
    private static final String MEMORY = "SELECT MIN(number) FROM ";

    @TempDir
    private Path data;

    private final List<String> told = new ArrayList<>();

    @BeforeEach
    void fill() throws IOException {
        Database database = Opened.in(data.resolve("archive"));
        FilledArchive.fill(database, 6);
        database.close();
    }

    @Test
    void isCleanAfterOrdinaryWork() throws IOException {
        Soundness soundness = verify();

        assertThat(told).isEmpty();
        assertThat(soundness.isClean()).isTrue();
        assertThat(soundness).hasToString("clean: 7 documents, 52 statements, 3 findings");
    }

    @Test
    void asksAServerThatRuns() throws IOException {
        Database database = Opened.in(data.resolve("archive"));
        try {
            Soundness soundness =
                    new RunningArchive(database, new OsgiDataSourceFactory(new org.h2.Driver())).verify(told::add);
            assertThat(told).isEmpty();
            assertThat(soundness.documents()).isEqualTo(7);
            assertThatThrownBy(this::verify)
                    .isInstanceOf(IOException.class)
                    .hasMessage("the archive in " + data
                            + " cannot be opened: another process has it open: stop that one, or name another folder");
        } finally {
            database.close();
        }
    }

    /** One row less of each table. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "documents WHERE state = 'ANALYSED'",
                "documents WHERE state = 'WAITING'",
                "texts",
                "makers WHERE uses > 0",
                "statements WHERE until IS NULL",
                "commitments",
                "actors",
                "due",
                "outcomes WHERE until IS NULL AND kind = 1",
                "outcomes WHERE until IS NULL AND kind = 2",
                "outcomes WHERE until IS NOT NULL",
                "statements WHERE until IS NOT NULL",
                "strands",
                "sightings",
                "sources",
                "joins",
                "decisions",
                "cases",
                "row_counts",
                "evidence",
                "findings WHERE until IS NULL",
                "changes",
                "totals",
                "schema_versions"
            })
    void missesARow(String which) throws Exception {
        damage("DELETE FROM " + which + " FETCH FIRST 1 ROWS ONLY");

        assertThat(verify().isClean()).isFalse();
        assertThat(told).isNotEmpty().noneMatch(line -> line.contains("\n") || line.contains("Exception"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE texts SET content = CONCAT('X', SUBSTRING(content, 2)) WHERE document = (" + MEMORY
                        + "documents)",
                "UPDATE documents SET title = 'Nws' WHERE number = (" + MEMORY + "documents)",
                "UPDATE documents SET published = published + 1 WHERE number = (" + MEMORY + "documents)",
                "UPDATE documents SET state = 'LOST' WHERE number = (" + MEMORY + "documents)",
                "UPDATE documents SET maker = 17 WHERE number = (" + MEMORY + "documents)",
                "UPDATE documents SET address = 'http' WHERE number = (" + MEMORY + "documents)",
                "UPDATE statements SET content = REPLACE(content, 'FAVOR', 'AGAINST') WHERE number = (" + MEMORY
                        + "statements)",
                "UPDATE statements SET content = REPLACE(content, 'Somebody said', 'Somebody sagt') WHERE number = ("
                        + MEMORY + "statements)",
                "UPDATE statements SET content = '{' WHERE number = (" + MEMORY + "statements)",
                "UPDATE statements SET place = CONCAT(place, 'x') WHERE number = (" + MEMORY + "statements)",
                "UPDATE statements SET holder = 'nobody' WHERE number = (" + MEMORY + "statements)",
                "UPDATE statements SET document = document + 1 WHERE number = (" + MEMORY + "statements)",
                "UPDATE statements SET until = 1 WHERE number = (" + MEMORY + "statements)",
                "UPDATE strands SET place = 'x' FETCH FIRST 1 ROWS ONLY",
                "UPDATE outcomes SET turn = 1 WHERE turn IS NOT NULL FETCH FIRST 1 ROWS ONLY",
                "UPDATE outcomes SET maker = 1 FETCH FIRST 1 ROWS ONLY",
                "UPDATE outcomes SET until = NULL WHERE until IS NOT NULL",
                "UPDATE findings SET id = 'abcd' FETCH FIRST 1 ROWS ONLY",
                "UPDATE findings SET holder = 'abcd' FETCH FIRST 1 ROWS ONLY",
                "UPDATE findings SET until = 1 WHERE until IS NULL FETCH FIRST 1 ROWS ONLY",
                "UPDATE findings SET outcome = 1 WHERE until IS NULL FETCH FIRST 1 ROWS ONLY",
                "UPDATE joins SET root = 'abcd'",
                "UPDATE sightings SET office = 'abcd' FETCH FIRST 1 ROWS ONLY",
                "UPDATE totals SET waiting = waiting + 1",
                "UPDATE totals SET statements = statements - 1",
                "UPDATE totals SET findings = 0",
                "UPDATE totals SET due = due + 1",
                "UPDATE totals SET last_number = 3",
                "UPDATE totals SET last_change = last_change + 1",
                "UPDATE totals SET latest_day = 1",
                "UPDATE makers SET uses = uses + 1",
                "UPDATE makers SET name = 'another'",
                "INSERT INTO totals SELECT * FROM totals",
                // A document again, under another number and a changed id: the index allows no equal one.
                "INSERT INTO documents SELECT number + 1000000, CONCAT(id, '0'), publisher, url, published, title, received, state,"
                        + " attempts, reason, ready_at, maker, address FROM documents FETCH FIRST 1 ROWS ONLY",
                "DROP INDEX documents_by_id; INSERT INTO documents SELECT number + 1000000, id, publisher, url, published, title,"
                        + " received, state, attempts, reason, ready_at, maker, address FROM documents FETCH FIRST 1 ROWS ONLY"
            })
    void noticesAChange(String sql) throws Exception {
        damage(sql);

        assertThat(verify().isClean()).isFalse();
        assertThat(told).isNotEmpty().noneMatch(line -> line.contains("\n") || line.contains("Exception"));
    }

    @Test
    void noticesAFlippedByteInTheFile() throws IOException {
        Path file = data.resolve("archive/volteface.mv.db");
        byte[] bytes = Files.readAllBytes(file);
        String content = new String(bytes, StandardCharsets.ISO_8859_1);
        String words = "said something about it. Somebody said something about it. Somebody said";
        try (RandomAccessFile written = new RandomAccessFile(file.toFile(), "rw")) {
            for (int at = content.indexOf(words); at >= 0; at = content.indexOf(words, at + 10_000)) {
                written.seek(at);
                written.write('S');
            }
        }

        assertThat(verify().isClean()).isFalse();
        assertThat(told).anyMatch(line -> line.matches("document [0-9a-f]+ is not what its id is the hash of, .*"));
    }

    @Test
    void tellsOfAFileThatIsNoDatabase() throws IOException {
        Files.writeString(data.resolve("archive/volteface.mv.db"), "no database at all".repeat(1000));
        refuses("the archive in " + data + " cannot be opened: its file is damaged: put back a copy");

        Files.writeString(data.resolve("archive/volteface.mv.db"), "");
        refuses("the archive in " + data + " cannot be opened: ");
    }

    /** The file cut off or overwritten at any place: it is refused or found damaged, and never takes the program down. */
    @Test
    void tellsOfABrokenFile() throws IOException {
        Path file = data.resolve("archive/volteface.mv.db");
        byte[] whole = Files.readAllBytes(file);
        for (int i = 1; i < 12; i++) {
            byte[] broken = whole.clone();
            int from = (int) ((long) whole.length * i / 12);
            Arrays.fill(broken, from, (int) ((long) whole.length * (i + 1) / 12), (byte) 0);
            Files.write(file, broken);
            try {
                verify();
            } catch (IOException e) {
                told.add(e.getMessage());
            }
        }
        assertThat(told).isNotEmpty().noneMatch(line -> line.contains("\n"));
    }

    @Test
    void refusesAFolderWithoutAnArchive() {
        data = data.resolve("elsewhere");
        refuses("there is no archive in " + data);
    }

    @Test
    void refusesAnotherVersion() throws Exception {
        damage("INSERT INTO schema_versions VALUES (99, 0)");
        refuses("the archive in " + data + " cannot be opened: it has version 99 of the schema");
    }

    private void refuses(String reason) {
        assertThatThrownBy(this::verify)
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith(reason)
                .satisfies(refusal -> assertThat(refusal.getMessage()).doesNotContain("\n"));
    }

    private Soundness verify() throws IOException {
        try (ArchiveUpkeep archive = new StoppedArchives(new OsgiDataSourceFactory(new org.h2.Driver())).open(data)) {
            return archive.verify(told::add);
        }
    }

    private void damage(String sql) throws Exception {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(new H2Dialect().url(data.resolve("archive")));
        try (var connection = source.getConnection()) {
            for (String each : sql.split("; ")) {
                connection.createStatement().execute(each);
            }
        }
    }
}
