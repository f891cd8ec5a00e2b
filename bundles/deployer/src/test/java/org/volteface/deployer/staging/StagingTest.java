package org.volteface.deployer.staging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.volteface.deployer.jars.TestJar;

class StagingTest {
    private static final Duration PATIENCE = Duration.ofMillis(400);

    private final byte[] jar = TestJar.bundle("org.example.a", "2.5.7")
            .entry("org/example/words.txt", "one two three four five six seven")
            .bytes();

    @TempDir
    private Path folder;

    private Path kept;
    private Path file;
    private Staging staging;

    @BeforeEach
    void open() throws IOException {
        kept = folder.resolve("kept");
        file = folder.resolve("a.jar");
        staging = Staging.in(kept, Limits.DEFAULT, PATIENCE);
    }

    @Test
    void keepsAWholeFileUnderItsHash() throws Exception {
        Files.write(file, jar);
        StagedFile staged = staging.stage(file);
        assertThat(staged.path())
                .isEqualTo(kept.resolve(staged.sha256() + ".jar"))
                .hasBinaryContent(jar);
        assertThat(staged.sha256()).matches("[0-9a-f]{64}");
        assertThat(staged.size()).isEqualTo(jar.length);
        assertThat(file).hasBinaryContent(jar);
        assertThat(staging.kept(staged.sha256())).contains(staged);
    }

    @Test
    void waitsForNothingWhereAFileIsWholeAndHoldsNoSettings() throws Exception {
        Path list = Files.writeString(folder.resolve("a.json"), "[]");
        assertThatThrownBy(() ->
                        Staging.in(kept, Limits.DEFAULT, Duration.ofHours(1)).stage(list))
                .isInstanceOf(NotWhole.class)
                .hasMessageStartingWith("it is no JSON that can be read: one object in braces is wanted");
        Path torn = Files.writeString(folder.resolve("b.json"), "{\"a\": {");
        assertThatThrownBy(() -> staging.stage(torn))
                .isInstanceOf(NotWhole.class)
                .hasMessageStartingWith("it is not whole, or no JSON: End of input at line 1");
    }

    @Test
    void keepsTheSameContentOnce() throws Exception {
        StagedFile first = staging.stage(Files.write(file, jar));
        StagedFile second = staging.stage(Files.write(folder.resolve("b.jar"), jar));
        assertThat(second).isEqualTo(first);
        assertThat(kept).isDirectoryContaining(path -> path.equals(first.path()));
        assertThat(kept.toFile().list()).hasSize(1);
    }

    @Test
    void mendsWhatIsKeptAndDamaged() throws Exception {
        StagedFile staged = staging.stage(Files.write(file, jar));
        Files.write(staged.path(), new byte[] {1});
        assertThat(staging.kept(staged.sha256())).isEmpty();
        assertThat(staging.stage(file).path()).hasBinaryContent(jar);
    }

    @Test
    void clearsAwayWhatWasLeftHalfCopied() throws IOException {
        Path left = Files.write(kept.resolve(".0-0.part"), jar);
        Staging.in(kept, Limits.DEFAULT, PATIENCE);
        assertThat(left).doesNotExist();
    }

    @Test
    void knowsNothingThatWasNotKept() throws IOException {
        assertThat(staging.kept("00")).isEmpty();
    }

    @Test
    void waitsForAFileThatIsWrittenInPlaceWithAStall() throws Exception {
        Files.write(file, Arrays.copyOf(jar, jar.length / 2));
        CompletableFuture<StagedFile> staged = begin();
        Thread.sleep(PATIENCE.toMillis() / 2);
        append(jar.length / 2, jar.length);
        assertThat(staged.get(5, TimeUnit.SECONDS).path()).hasBinaryContent(jar);
    }

    @Test
    void waitsForAFileThatGrowsByAByteAtATime() throws Exception {
        int from = jar.length - 5;
        Files.write(file, Arrays.copyOf(jar, from));
        CompletableFuture<StagedFile> staged = begin();
        for (int at = from; at < jar.length; at++) {
            Thread.sleep(300);
            assertThat(staged).isNotDone();
            append(at, at + 1);
        }
        assertThat(staged.get(5, TimeUnit.SECONDS).path()).hasBinaryContent(jar);
    }

    @Test
    void waitsForAnOldFileToBeOverwrittenInPlace() throws Exception {
        byte[] old = TestJar.bundle("org.example.a", "2.5.7")
                .entry("org/example/words.txt", "six seven one two three four five")
                .bytes();
        assertThat(old).hasSameSizeAs(jar);
        byte[] mixed = jar.clone();
        System.arraycopy(old, jar.length / 2, mixed, jar.length / 2, jar.length - jar.length / 2);
        Files.write(file, mixed);
        CompletableFuture<StagedFile> staged = begin();
        Thread.sleep(PATIENCE.toMillis() / 2);
        Files.write(file, jar);
        assertThat(staged.get(5, TimeUnit.SECONDS).path()).hasBinaryContent(jar);
    }

    @Test
    void tellsOtherContentOfTheSameLengthAndTime() throws Exception {
        FileTime time = FileTime.fromMillis(1_000_000);
        byte[] other = TestJar.bundle("org.example.a", "2.5.8")
                .entry("org/example/words.txt", "one two three four five six seven")
                .bytes();
        assertThat(other).hasSameSizeAs(jar);
        Files.setLastModifiedTime(Files.write(file, jar), time);
        StagedFile first = staging.stage(file);
        Files.setLastModifiedTime(Files.write(file, other), time);
        StagedFile second = staging.stage(file);
        assertThat(second.sha256()).isNotEqualTo(first.sha256());
        assertThat(second.path()).hasBinaryContent(other);
        assertThat(first.path()).hasBinaryContent(jar);
    }

    @Test
    void refusesWhatDoesNotEndAndStandsStill() throws IOException {
        Files.write(file, Arrays.copyOf(jar, jar.length - 1));
        assertRefused("it is not whole: it does not end as a zip file (a jar is one) ends, and it has not changed for"
                + " 400 ms: copy it again");
        assertThat(kept).isEmptyDirectory();
    }

    @Test
    void keepsWhatWasTakenWhateverTheLimitsAreNow() throws Exception {
        StagedFile staged = staging.stage(Files.write(file, jar));
        staging = Staging.in(kept, new Limits(10, 10, 10, 10), PATIENCE);
        assertThat(staging.kept(staged.sha256())).contains(staged);
    }

    @Test
    void refusesAnEmptyFile() throws IOException {
        Files.createFile(file);
        assertRefused("it is empty, and it has not changed for 400 ms: copy it again");
    }

    @Test
    void refusesAnEntryThatIsNotWhatItsChecksumSays() throws IOException {
        byte[] stored = Zips.stored("words.txt", "one two three");
        byte[] broken = stored.clone();
        broken[new String(stored, StandardCharsets.ISO_8859_1).indexOf("two")] = 'T';
        Files.write(file, broken);
        assertRefused("it is not whole: the content of words.txt is not what its checksum says, and it has not changed"
                + " for 400 ms: copy it again");
    }

    @Test
    void refusesWhatIsDamagedAsAZipFile() throws IOException {
        byte[] broken = jar.clone();
        Arrays.fill(broken, 70, 90, (byte) 0xFF);
        Files.write(file, broken);
        assertThatThrownBy(() -> staging.stage(file))
                .isInstanceOf(NotWhole.class)
                .hasMessageStartingWith("it is not whole: as a zip file it is damaged (");
    }

    @Test
    void refusesWhatIsNotThere() {
        assertRefused("there is no such file");
    }

    @Test
    void refusesAFolder() throws IOException {
        Files.createDirectory(file);
        assertRefused("it is a folder, and a file is wanted");
    }

    @Test
    void refusesWhatIsTooLarge() throws Exception {
        staging = Staging.in(kept, new Limits(jar.length - 1, 1 << 20, 10, 10), PATIENCE);
        Files.write(file, jar);
        assertRefused("it is larger than the " + (jar.length - 1) + " bytes that a file may have");
        assertThat(kept).isEmptyDirectory();
    }

    @Test
    void refusesTooManyEntries() throws Exception {
        staging = Staging.in(kept, new Limits(1 << 20, 1 << 20, 1, 10), PATIENCE);
        Files.write(file, jar);
        assertRefused("it has 2 entries, more than the 1 that a file may have");
    }

    @Test
    void refusesWhatUnpacksToTooMuch() throws Exception {
        staging = Staging.in(kept, new Limits(10 << 20, 1 << 20, 10, 100), PATIENCE);
        byte[] noise = new byte[(1 << 20) + 1];
        new Random(1).nextBytes(noise);
        TestJar.bundle("org.example.a", "2.5.7").entry("noise", noise).write(file);
        assertRefused("its entries unpack to more than the 1 MB that are allowed");
    }

    @Test
    void refusesAZipBomb() throws Exception {
        TestJar.bundle("org.example.a", "2.5.7")
                .entry("zeros", new byte[20 << 20])
                .write(file);
        assertRefused(
                "its entries unpack to more than 100 times its length, as those of a zip bomb do: pack them without"
                        + " compression if they are meant");
    }

    private void assertRefused(String reason) {
        assertThatThrownBy(() -> staging.stage(file))
                .isInstanceOf(Refused.class)
                .hasMessage(reason);
    }

    private CompletableFuture<StagedFile> begin() {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return staging.stage(file);
            } catch (Refused | IOException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private void append(int from, int to) throws IOException {
        try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.APPEND)) {
            out.write(jar, from, to - from);
        }
    }
}
