package org.volteface.deployer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.volteface.api.deployment.Arrival;
import org.volteface.api.deployment.Attempt;
import org.volteface.api.deployment.AttemptState;
import org.volteface.deployer.jars.TestJar;
import org.volteface.deployer.staging.DropFolder;
import org.volteface.deployer.staging.Limits;
import org.volteface.deployer.staging.Refused;
import org.volteface.deployer.staging.StagedFile;
import org.volteface.deployer.staging.Staging;

/** Files that are dropped while something goes wrong with one of them: none is lost. */
final class DropWatchTest {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @TempDir
    private Path parent;

    private final List<String> deployed = new ArrayList<>();
    private Path folder;
    private Optional<Exception> trouble = Optional.empty();
    private DropWatch watch;

    @BeforeEach
    void drop() throws IOException {
        folder = Files.createDirectories(parent.resolve("deploy"));
        Staging staging = Staging.in(parent.resolve("kept"), Limits.DEFAULT, PATIENCE);
        watch = new DropWatch(new DropFolder(folder, staging, PATIENCE, Instant::now), new Takers());
        TestJar.bundle("org.example.a", "1.0.0").write(folder.resolve("a.jar"));
        TestJar.bundle("org.example.b", "1.0.0").write(folder.resolve("b.jar"));
    }

    @Test
    void oneThatCannotBeTriedHoldsUpNoOtherAndIsTriedAgain() {
        trouble = Optional.of(new IOException("no room"));
        watch.look();
        assertThat(deployed).containsExactly("b.jar");
        assertThat(folder.resolve("a.jar")).exists();
        watch.look();
        assertThat(deployed).containsExactly("b.jar");
        trouble = Optional.empty();
        watch.look();
        assertThat(deployed).containsExactly("b.jar", "a.jar");
        assertThat(folder.resolve("done/a.jar")).exists();
    }

    @Test
    void oneThatBreaksTheDeployerHoldsUpNoOther() {
        trouble = Optional.of(new IllegalStateException("broken"));
        watch.look();
        assertThat(deployed).containsExactly("b.jar");
    }

    @Test
    void oneThatCannotBeKeptHoldsUpNoOther() throws IOException {
        // What the first would be kept as is taken by something that cannot be replaced.
        Staging elsewhere = Staging.in(parent.resolve("elsewhere"), Limits.DEFAULT, PATIENCE);
        StagedFile first;
        try {
            first = elsewhere.stage(folder.resolve("a.jar"));
        } catch (Refused e) {
            throw new AssertionError(e);
        }
        Path place = parent.resolve("kept").resolve(first.path().getFileName());
        Files.createDirectories(place.resolve("occupied"));
        watch.look();
        assertThat(deployed).containsExactly("b.jar");
        Files.delete(place.resolve("occupied"));
        Files.delete(place);
        watch.look();
        assertThat(deployed).containsExactly("b.jar", "a.jar");
    }

    /** Has trouble with the first file, where there is to be some. */
    private final class Takers implements DropWatch.Taker {
        @Override
        public Attempt deploy(StagedFile file, Arrival arrival) throws IOException {
            if (arrival.name().equals("a.jar") && trouble.isPresent()) {
                if (trouble.get() instanceof IOException failure) {
                    throw failure;
                }
                throw (RuntimeException) trouble.get();
            }
            deployed.add(arrival.name());
            Attempt.Event event = new Attempt.Event(Instant.now(), arrival.by(), AttemptState.SHADOW, "");
            return new Attempt(deployed.size(), arrival.name(), Optional.empty(), Optional.empty(), List.of(event));
        }

        @Override
        public void refuse(Arrival arrival, String reason) {
            throw new UnsupportedOperationException();
        }
    }
}
