package org.volteface.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.h2.Driver;
import org.h2.util.OsgiDataSourceFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.volteface.api.archive.ArchiveUpkeep;
import org.volteface.api.archive.Soundness;

class BackupTest {
    private final OsgiDataSourceFactory drivers = new OsgiDataSourceFactory(new Driver());
    private final StoppedArchives folders = new StoppedArchives(drivers);
    private final List<String> told = new ArrayList<>();

    @TempDir
    private Path root;

    private Path data;
    private Path file;

    @BeforeEach
    void fill() throws IOException {
        data = root.resolve("data");
        file = root.resolve("backup.zip");
        Database database = Opened.in(data.resolve("archive"));
        FilledArchive.fill(database, 6);
        database.close();
        Files.writeString(data.resolve("users.json"), "[\"ann\"]");
        Files.createDirectories(data.resolve("deployments"));
        Files.writeString(data.resolve("deployments/journal"), "one");
        Files.writeString(data.resolve("lock"), "");
        Files.createDirectories(data.resolve("index"));
        Files.writeString(data.resolve("index/segments"), "derived");
    }

    @Test
    void bringsBackWhatWasThere() throws IOException {
        Soundness copied = backup();
        Path restored = root.resolve("restored");

        assertThat(folders.restore(file, restored, false, told::add)).isEqualTo(copied);

        assertThat(restored.toFile().list()).containsExactlyInAnyOrder("archive", "users.json", "deployments");
        assertThat(restored.resolve("users.json")).hasContent("[\"ann\"]");
        assertThat(restored.resolve("deployments/journal")).hasContent("one");
        assertThat(verify(restored)).hasToString("clean: 7 documents, 52 statements, 3 findings");
        Database again = Opened.in(restored.resolve("archive"));
        assertThat(new SqlDocumentQueue(again).counts().all()).isEqualTo(7);
        again.close();
        assertThat(root.toFile().list()).containsExactlyInAnyOrder("data", "restored", "backup.zip");
    }

    @Test
    void copiesWhileDocumentsComeIn() throws Exception {
        Database database = Opened.in(data.resolve("archive"));
        AtomicBoolean done = new AtomicBoolean();
        List<Exception> failures = new ArrayList<>();
        Thread flow = new Thread(() -> {
            MadeRecordings made = new MadeRecordings(500);
            SqlStatementArchive archive = new SqlStatementArchive(database);
            for (int i = 1000; !done.get(); i++) {
                try {
                    archive.record(made.next(i));
                } catch (IOException | RuntimeException e) {
                    failures.add(e);
                    return;
                }
            }
        });
        flow.start();
        long before = 0;
        try (RunningArchive running = new RunningArchive(database, drivers)) {
            for (int i = 0; i < 2; i++) {
                Soundness copied = running.backup(root.resolve(i + ".zip"), told::add);
                Soundness there = folders.restore(root.resolve(i + ".zip"), root.resolve("r" + i), false, told::add);
                assertThat(there).isEqualTo(copied);
                assertThat(there.documents()).isGreaterThan(before);
                before = there.documents();
            }
        } finally {
            done.set(true);
            flow.join();
            database.close();
        }
        assertThat(failures).isEmpty();
        assertThat(verify(data).isClean()).isTrue();
    }

    @Test
    void refusesADamagedArchive() throws Exception {
        Database database = Opened.in(data.resolve("archive"));
        database.store()
                .transactions()
                .write((session, ledger) -> session.update("UPDATE documents SET title = 'other'"));
        database.close();

        assertThatThrownBy(this::backup)
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("there is no backup: the copy of the archive is damaged: ");
        assertThat(root.toFile().list()).containsExactly("data");
    }

    @Test
    void overwritesNothing() throws IOException {
        Files.writeString(file, "mine");
        assertThatThrownBy(this::backup)
                .hasMessage("there is a " + file + " already: name another file, or move it away");
        assertThat(file).hasContent("mine");
    }

    /** A byte flipped anywhere in the file: it is refused, and nothing is restored. */
    @Test
    void refusesADamagedBackup() throws IOException {
        backup();
        byte[] whole = Files.readAllBytes(file);
        int refused = 0;
        for (int i = 0; i < 16; i++) {
            byte[] damaged = whole.clone();
            int at = (int) ((long) whole.length * i / 16);
            damaged[at] ^= 0x10;
            Files.write(file, damaged);
            Path restored = root.resolve("restored" + i);
            try {
                folders.restore(file, restored, false, told::add);
                assertThat(verify(restored).isClean()).isTrue();
            } catch (IOException e) {
                assertThat(e.getMessage()).contains("damaged").doesNotContain("\n");
                assertThat(restored).doesNotExist();
                refused++;
            }
        }
        // What a ZIP file says of times and the like counts for nothing.
        assertThat(refused).isGreaterThan(12);
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));
        refuses(root.resolve("half"), file + " is no backup, or it is damaged: ");
        Files.writeString(file, "something else");
        refuses(root.resolve("other"), file + " is no backup, or it is damaged: ");
    }

    @Test
    void laysNothingOutsideTheFolder() throws IOException {
        backup();
        try (FileSystem zip = FileSystems.newFileSystem(file)) {
            Path manifest = zip.getPath("manifest.json");
            Files.writeString(manifest, Files.readString(manifest).replace("users.json", "../users.json"));
        }
        refuses(
                root.resolve("restored"),
                file + " is no backup, or it is damaged: a part has a name that leads elsewhere");
        assertThat(root.resolve("users.json")).doesNotExist();
    }

    @Test
    void leavesAFolderThatIsNotEmptyAlone() throws IOException {
        backup();
        Path restored = Files.createDirectories(root.resolve("restored"));
        Files.writeString(restored.resolve("mine"), "mine");
        refuses(restored, restored + " is not empty: name a new folder, or add --force");

        folders.restore(file, restored, true, told::add);

        assertThat(root.resolve("restored.before-restore/mine")).hasContent("mine");
        assertThat(verify(restored).isClean()).isTrue();
    }

    @Test
    void compacts() throws IOException {
        folders.compact(data);
        assertThat(verify(data)).hasToString("clean: 7 documents, 52 statements, 3 findings");
    }

    /** A small file system, which only root can make. */
    @Test
    void leavesNothingOnAFullDisk() throws Exception {
        Path small = Files.createDirectories(root.resolve("small"));
        assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=200k", "tmpfs", small.toString()) == 0);
        try {
            file = small.resolve("backup.zip");
            assertThatThrownBy(this::backup)
                    .isInstanceOf(IOException.class)
                    .hasMessageStartingWith("there is no backup: ");
            assertThat(small.toFile().list()).isEmpty();
            file = root.resolve("backup.zip");
            backup();
            refuses(small.resolve("restored"), "nothing is restored: ");
            assertThat(small.toFile().list()).isEmpty();
        } finally {
            run("umount", small.toString());
        }
        assertThat(verify(data).isClean()).isTrue();
    }

    private void refuses(Path restored, String reason) {
        assertThatThrownBy(() -> folders.restore(file, restored, false, told::add))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith(reason);
    }

    private Soundness backup() throws IOException {
        try (ArchiveUpkeep archive = folders.open(data)) {
            return archive.backup(file, told::add);
        }
    }

    private Soundness verify(Path folder) throws IOException {
        try (ArchiveUpkeep archive = folders.open(folder)) {
            return archive.verify(told::add);
        }
    }

    private static int run(String... command) throws Exception {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (InputStream out = process.getInputStream()) {
            out.transferTo(OutputStream.nullOutputStream());
        }
        return process.waitFor();
    }
}
