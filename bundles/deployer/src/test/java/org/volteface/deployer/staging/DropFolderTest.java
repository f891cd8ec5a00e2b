package org.volteface.deployer.staging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.volteface.deployer.jars.TestJar;

class DropFolderTest {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final byte[] jar = jar("2.5.7");
    private final byte[] other = jar("2.5.8");

    @TempDir
    private Path parent;

    private Path folder;
    private Path file;
    private Instant now = Instant.parse("2025-03-30T10:00:00Z");
    private DropFolder drop;

    @BeforeEach
    void open() throws IOException {
        folder = parent.resolve("deploy");
        file = folder.resolve("a.jar");
        drop = drop(Limits.DEFAULT);
        drop.look();
    }

    @Test
    void makesTheFolderAndSeesNothing() throws IOException {
        assertThat(drop.look()).isEqualTo(new Sight(List.of(), List.of(), List.of(), List.of()));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void tellsAWholeFileOnceAndPutsItAside() throws IOException {
        Files.write(file, jar);
        Sight.Dropped dropped = ready();
        assertThat(dropped.name()).isEqualTo("a.jar");
        assertThat(dropped.content().path()).hasBinaryContent(jar);
        assertThat(drop.look().ready()).isEmpty();
        drop.done(dropped);
        assertThat(file).doesNotExist();
        assertThat(folder.resolve("done/a.jar")).hasBinaryContent(jar);
        assertThat(drop.look().ready()).isEmpty();
    }

    @Test
    void tellsTheSameFileAgainOnceItIsDroppedAgain() throws IOException {
        Files.write(file, jar);
        drop.done(ready());
        Files.write(file, jar);
        drop.done(ready());
        assertThat(folder.resolve("done/a.jar.2")).hasBinaryContent(jar);
    }

    @Test
    void putsARefusedFileAsideWithTheReason() throws IOException {
        Files.write(file, jar);
        drop.refused(ready(), "it is no bundle");
        assertThat(file).doesNotExist();
        assertThat(folder.resolve("refused/a.jar")).hasBinaryContent(jar);
        assertThat(folder.resolve("refused/a.jar.txt")).hasContent("it is no bundle");
    }

    @Test
    void putsBrokenJsonAsideOnceItStandsStill() throws IOException {
        Path json = folder.resolve("a.json");
        Files.writeString(json, "{\"a\": {\"b\" 1}}");
        assertNothing();
        now = now.plusSeconds(2);
        assertThat(drop.look().refused()).hasSize(1);
        assertThat(json).doesNotExist();
        assertThat(folder.resolve("refused/a.json.txt"))
                .content()
                .startsWith("it is no JSON that can be read: Expected ':'");
    }

    @Test
    void waitsForAFileThatStallsAndGoesOn() throws IOException {
        Files.write(file, Arrays.copyOf(jar, jar.length / 2));
        assertNothing();
        now = now.plusSeconds(9);
        assertNothing();
        Files.write(file, Arrays.copyOf(jar, jar.length - 1));
        assertNothing();
        now = now.plusSeconds(9);
        assertNothing();
        Files.write(file, jar);
        assertThat(ready().content().path()).hasBinaryContent(jar);
    }

    @Test
    void waitsForAFileThatGrowsByAByteEvery300Milliseconds() throws IOException {
        for (int length = 0; length < jar.length; length++) {
            Files.write(file, Arrays.copyOf(jar, length));
            assertNothing();
            now = now.plusMillis(300);
        }
        Files.write(file, jar);
        assertThat(ready().content().path()).hasBinaryContent(jar);
    }

    @Test
    void tellsAFileThatNeverBecomesWholeOnceAndLeavesIt() throws IOException {
        Files.write(file, Arrays.copyOf(jar, jar.length - 1));
        assertNothing();
        now = now.plus(PATIENCE);
        assertThat(drop.look().unfinished())
                .containsExactly(new Sight.Told(
                        "a.jar",
                        "it is not whole: it does not end as a zip file (a jar is one) ends, and it has not changed for"
                                + " 10 s: copy it again"));
        now = now.plus(PATIENCE);
        assertNothing();
        assertThat(file).exists();
    }

    @Test
    void takesAFileThatIsMadeWholeAfterAll() throws IOException {
        Files.write(file, Arrays.copyOf(jar, jar.length - 1));
        drop.look();
        now = now.plus(PATIENCE);
        drop.look();
        Files.write(file, jar);
        now = now.plus(PATIENCE);
        assertThat(ready().content().path()).hasBinaryContent(jar);
    }

    @Test
    void tellsOtherContentOfTheSameLengthAndTime() throws IOException {
        assertThat(other).hasSameSizeAs(jar);
        FileTime time = FileTime.fromMillis(1_000_000);
        Files.setLastModifiedTime(Files.write(file, jar), time);
        Sight.Dropped first = ready();
        Files.setLastModifiedTime(Files.write(file, other), time);
        now = now.plus(PATIENCE);
        Sight.Dropped second = ready();
        assertThat(second.content().path()).hasBinaryContent(other);
        drop.done(first);
        assertThat(file).hasBinaryContent(other);
        assertThat(folder.resolve("done")).isEmptyDirectory();
        drop.done(second);
        assertThat(folder.resolve("done/a.jar")).hasBinaryContent(other);
    }

    @Test
    void putsBackWhatCameInThePlaceOfARefusedFile() throws IOException {
        Files.write(file, jar);
        Sight.Dropped dropped = ready();
        Path next = Files.write(parent.resolve("b"), other);
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
        drop.refused(dropped, "it is no bundle");
        assertThat(folder.resolve("refused")).isEmptyDirectory();
        now = now.plus(PATIENCE);
        assertThat(ready().content().path()).hasBinaryContent(other);
    }

    @Test
    void putsATooLargeFileAsideByItself() throws IOException {
        drop = drop(new Limits(10, 10, 10, 10));
        Files.write(file, jar);
        String reason = "it is larger than the 10 bytes that a file may have";
        assertThat(drop.look().refused()).containsExactly(new Sight.Told("a.jar", reason));
        assertThat(folder.resolve("refused/a.jar.txt")).hasContent(reason);
        assertNothing();
    }

    @Test
    void passesOverWhatIsNotMeant() throws IOException {
        for (String name : List.of(".a.jar", "a.jar.part", "a.tmp", "README.txt")) {
            Files.write(folder.resolve(name), jar);
        }
        Files.createDirectory(folder.resolve("b.jar"));
        assertNothing();
    }

    @Test
    void doesNotMindAFileThatIsTakenAway() throws IOException {
        Files.write(file, jar);
        Sight.Dropped dropped = ready();
        Files.delete(file);
        drop.refused(dropped, "it is no bundle");
        assertThat(folder.resolve("refused")).isEmptyDirectory();
        drop.done(dropped);
        assertNothing();
    }

    @Test
    void tellsAFileAgainAfterARestart() throws IOException {
        Files.write(file, jar);
        Sight.Dropped dropped = ready();
        drop = drop(Limits.DEFAULT);
        assertThat(ready()).isEqualTo(dropped);
    }

    private DropFolder drop(Limits limits) throws IOException {
        return new DropFolder(folder, Staging.in(parent.resolve("kept"), limits, PATIENCE), PATIENCE, () -> now);
    }

    private Sight.Dropped ready() throws IOException {
        Sight sight = drop.look();
        assertThat(sight.ready()).hasSize(1);
        return sight.ready().get(0);
    }

    private void assertNothing() throws IOException {
        assertThat(drop.look()).isEqualTo(new Sight(List.of(), List.of(), List.of(), List.of()));
    }

    private static byte[] jar(String version) {
        return TestJar.bundle("org.example.a", version).bytes();
    }
}
