package org.volteface.api.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.osgi.annotation.versioning.ProviderType;

/** The care for one archive: whether it is sound, copies of it, and the room that it takes. */
@ProviderType
public interface ArchiveUpkeep extends AutoCloseable {
    /**
     * Looks at every hash, reference and count at one moment, and changes nothing.
     *
     * @param damage is told of each thing that is amiss, in a line
     * @throws IOException if the archive cannot be read at all
     */
    Soundness verify(Consumer<String> damage) throws IOException;

    /**
     * Writes everything that the archive's data folder keeps at one moment into a new file, and looks whether it can be restored from there.
     *
     * @param file the file, which must not be there yet
     * @param progress is told how far it is, in lines
     * @return what the copy was found to be
     * @throws IOException if there can be no sound copy; then there is no file either
     */
    Soundness backup(Path file, Consumer<String> progress) throws IOException;

    /** Lets go of the archive. */
    @Override
    void close();
}
