package org.volteface.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.volteface.launcher.guest.EchoActivator;
import org.volteface.launcher.guest.FailingActivator;

/** What a framework starts from, whatever has become of it. */
final class KeptStorageTest {
    @TempDir
    Path folder;

    private Path storage;
    private LaunchPlan plan;

    @BeforeEach
    void lay() throws Exception {
        storage = folder.resolve("framework");
        plan = plan(
                Jars.bundle(folder.resolve("echo.jar"), "echo", EchoActivator.class),
                Jars.bundle(folder.resolve("plain.jar"), "plain"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void startsFromWhateverIsLeft(int seed) throws Exception {
        start();
        Random random = new Random(seed);
        for (Path file : files()) {
            if (random.nextBoolean()) {
                damage(file, random);
            }
        }

        assertThat(start()).isEqualTo(2);
        assertThat(start()).isEqualTo(2);
    }

    @Test
    void putsAsideWhatNothingStartsFrom() throws Exception {
        start();
        Files.delete(storage.resolve("launch.properties"));

        assertThat(start()).isEqualTo(2);
        assertThat(folder.resolve("framework.broken/bundle1")).isDirectory();
    }

    @Test
    void keepsWhatIsNotToBlame() throws Exception {
        start();
        Path marker = Files.createFile(storage.resolve("marker"));
        plan = plan(Jars.bundle(folder.resolve("failing.jar"), "failing", FailingActivator.class));

        assertThatThrownBy(this::start)
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("does not start: out of order");
        assertThat(marker).exists();
        assertThat(folder.resolve("framework.broken")).doesNotExist();
    }

    @Test
    void keepsWhatWasPutAsideUntilAnotherIsBroken() throws Exception {
        start();
        Files.delete(storage.resolve("launch.properties"));
        start();
        Path salvaged = Files.createFile(folder.resolve("framework.broken/salvaged"));
        LaunchPlan working = plan;
        plan = plan(Jars.bundle(folder.resolve("failing.jar"), "failing", FailingActivator.class));
        assertThatThrownBy(this::start).isInstanceOf(StartFailure.class);
        assertThat(salvaged).exists();

        plan = working;
        Files.delete(storage.resolve("launch.properties"));
        assertThat(start()).isEqualTo(2);
        assertThat(salvaged).doesNotExist();
        assertThat(folder.resolve("framework.broken")).isDirectory();
    }

    /** As a start leaves it that is killed while it tries to start from nothing. */
    @Test
    void putsBackWhatWasNotFoundToBeBroken() throws Exception {
        start();
        Files.createFile(storage.resolve("marker"));
        Files.move(storage, folder.resolve("framework.suspect"));
        Files.createDirectories(storage.resolve("bundle0"));

        assertThat(start()).isEqualTo(2);
        assertThat(storage.resolve("marker")).exists();
        assertThat(folder.resolve("framework.suspect")).doesNotExist();
        assertThat(folder.resolve("framework.broken")).doesNotExist();
    }

    /** Starts and stops, and returns what the command of the bundle returns for two arguments. */
    private int start() throws StartFailure {
        try (FelixRuntime runtime = new KeptStorage(storage).start(from -> new FelixRuntime(plan, from).start())) {
            return runtime.command("count").orElseThrow().applyAsInt(new String[2]);
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(storage)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static void damage(Path file, Random random) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(random.nextBoolean() ? 0 : channel.size() / 2);
        }
    }

    private static LaunchPlan plan(Path... jars) {
        List<BundleFile> bundles = Stream.of(jars)
                .map(jar -> new BundleFile(jar.toString(), jar, BundleFile.DEFAULT_START_LEVEL))
                .toList();
        return new LaunchPlan(bundles, List.of(), Map.of(), Map.of("felix.log.level", "0"));
    }
}
