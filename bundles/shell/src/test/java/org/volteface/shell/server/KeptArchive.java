package org.volteface.shell.server;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.volteface.api.archive.ArchiveUpkeep;
import org.volteface.api.archive.Soundness;

/** The care for an archive that has the damages that it is given. */
public final class KeptArchive implements ArchiveUpkeep {
    private final List<String> damages = new ArrayList<>();

    /** An archive with damages. */
    public KeptArchive(String... damages) {
        this.damages.addAll(List.of(damages));
    }

    @Override
    public Soundness verify(Consumer<String> damage) {
        damages.forEach(damage);
        return new Soundness(3, 2, 1, damages.size());
    }

    @Override
    public Soundness backup(Path file, Consumer<String> progress) throws IOException {
        if (file.endsWith("full.zip")) {
            throw new IOException("there is no backup: No space left on device");
        }
        progress.accept("copying " + file);
        return verify(progress);
    }

    @Override
    public void close() {
        // There is nothing to let go of.
    }
}
