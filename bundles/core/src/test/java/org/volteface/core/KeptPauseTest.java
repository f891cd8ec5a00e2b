package org.volteface.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class KeptPauseTest {
    @TempDir
    private Path folder;

    @Test
    void aRestartForgetsNeitherThePauseNorItsEnd() throws IOException {
        Optional<Path> file = Optional.of(folder.resolve("data/paused"));
        assertThat(new KeptPause(file).isHeld()).isFalse();

        new KeptPause(file).set(true);
        assertThat(new KeptPause(file).isHeld()).isTrue();

        new KeptPause(file).set(false);
        assertThat(new KeptPause(file).isHeld()).isFalse();
    }

    @Test
    void withoutAFileItLastsUntilTheEnd() throws IOException {
        KeptPause pause = new KeptPause(Optional.empty());
        pause.set(true);
        assertThat(pause.isHeld()).isTrue();
    }
}
