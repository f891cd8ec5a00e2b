package org.volteface.shell.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.volteface.api.archive.ArchiveFolders;
import org.volteface.api.archive.ArchiveUpkeep;
import org.volteface.api.archive.Soundness;
import org.volteface.shell.Terminal;
import org.volteface.shell.server.KeptArchive;

/** The commands for an archive whose server does not run. */
class UpkeepTest {
    private final StringWriter results = new StringWriter();
    private final ByteArrayOutputStream notices = new ByteArrayOutputStream();
    private final Terminal terminal = new Terminal(
            new ByteArrayInputStream(new byte[0]), results, new PrintStream(notices, true, StandardCharsets.UTF_8));

    /** Archives in two folders: one is sound and the other is not. */
    private static final class Folders implements ArchiveFolders {
        @Override
        public ArchiveUpkeep open(Path data) throws IOException {
            return switch (data.toString()) {
                case "sound" -> new KeptArchive();
                case "broken" -> new KeptArchive("a text is missing");
                default -> throw new IOException("there is no archive in " + data);
            };
        }

        @Override
        public Soundness restore(Path backup, Path data, boolean force, Consumer<String> progress) throws IOException {
            if (!force) {
                throw new IOException(data + " is not empty");
            }
            progress.accept("reading " + backup);
            return new Soundness(3, 2, 1, 0);
        }

        @Override
        public long compact(Path data) {
            return 5 << 10;
        }
    }

    @Test
    void verifies() {
        VerifyCommand verify = new VerifyCommand(new Folders());
        assertThat(verify.run(new String[] {"--data", "sound"}, terminal)).isZero();
        assertThat(verify.run(new String[] {"--data=broken"}, terminal)).isEqualTo(1);
        assertThat(verify.run(new String[] {"--data", "nowhere"}, terminal)).isEqualTo(2);
        assertThat(verify.run(new String[] {"--data", "sound", "x"}, terminal)).isEqualTo(2);
        assertThat(verify.run(new String[] {"--deep"}, terminal)).isEqualTo(2);
        assertThat(results.toString().lines())
                .containsExactly(
                        "clean: 3 documents, 2 statements, 1 findings",
                        "damaged: 1 problems in 3 documents, 2 statements, 1 findings");
        assertThat(notices().lines().limit(2))
                .containsExactly("a text is missing", "volteface verify: there is no archive in nowhere");
    }

    @Test
    void backsUp() {
        BackupCommand backup = new BackupCommand(new Folders());
        assertThat(backup.run(new String[] {"--data", "sound", "b.zip"}, terminal))
                .isZero();
        assertThat(backup.run(new String[] {"--data", "sound", "full.zip"}, terminal))
                .isEqualTo(1);
        assertThat(backup.run(new String[] {"--data", "sound"}, terminal)).isEqualTo(2);
        assertThat(notices().lines())
                .containsExactly(
                        "copying b.zip",
                        "volteface backup: there is no backup: No space left on device",
                        "volteface backup: no file is named (see ./volteface backup --help)");
    }

    @Test
    void restoresAndCompacts() {
        RestoreCommand restore = new RestoreCommand(new Folders());
        assertThat(restore.run(new String[] {"--data", "d", "b.zip"}, terminal)).isEqualTo(1);
        assertThat(restore.run(new String[] {"--data", "d", "--force", "b.zip"}, terminal))
                .isZero();
        assertThat(new CompactCommand(new Folders()).run(new String[] {"--data", "sound"}, terminal))
                .isZero();
        assertThat(results.toString().lines())
                .containsExactly("clean: 3 documents, 2 statements, 1 findings", "gave back 5 KB");
    }

    private String notices() {
        return notices.toString(StandardCharsets.UTF_8);
    }
}
