package org.volteface.api.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.osgi.annotation.versioning.ProviderType;

/** The way to the archives in data folders that no server uses. */
@ProviderType
public interface ArchiveFolders {
    /**
     * Opens the archive in a data folder for reading alone.
     *
     * @throws IOException if there is none, or it cannot be opened, with the reason in one line
     */
    ArchiveUpkeep open(Path data) throws IOException;

    /**
     * Lays the content of a backup into a data folder.
     *
     * @param backup a file that {@link ArchiveUpkeep#backup} wrote
     * @param data a folder that is empty or not there
     * @param force whether the folder may also hold something, which is put beside it
     * @param progress is told how far it is, in lines
     * @return what the archive in the folder was found to be
     * @throws IOException if the backup is damaged, or cannot be laid there; then the folder is as it was
     */
    Soundness restore(Path backup, Path data, boolean force, Consumer<String> progress) throws IOException;

    /**
     * Writes the archive in a data folder anew, without the room in its file that nothing uses.
     *
     * @return how many bytes that gave back
     * @throws IOException if it cannot be opened or written
     */
    long compact(Path data) throws IOException;
}
