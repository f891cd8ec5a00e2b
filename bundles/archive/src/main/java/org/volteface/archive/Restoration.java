package org.volteface.archive;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.osgi.service.jdbc.DataSourceFactory;
import org.volteface.api.archive.Soundness;

/** The way from a backup to a data folder: it is laid aside, verified, and put in place as a whole. */
final class Restoration {
    private final DataSourceFactory drivers;
    private final Consumer<String> progress;

    Restoration(DataSourceFactory drivers, Consumer<String> progress) {
        this.drivers = drivers;
        this.progress = progress;
    }

    /** Restores; where {@code force} is, what is in the folder is kept beside it. */
    Soundness run(Path backup, Path folder, boolean force) throws IOException {
        Path data = folder.toAbsolutePath().normalize();
        boolean isFree = Folders.isFree(data);
        if (!isFree && !force) {
            throw new IOException(
                    folder + " is not empty: name a new folder, or add --force, which puts what is there beside it");
        }
        BackupFile file = BackupFile.open(backup);
        progress.accept("the backup of " + file.manifest().made() + " is read");
        Path aside = data.resolveSibling("." + data.getFileName() + ".restoring");
        try {
            Folders.fresh(aside);
            file.extract(aside);
            progress.accept("verifying what was read");
            Soundness sound = verify(aside, file.manifest());
            if (!isFree) {
                putAside(data);
            }
            Files.deleteIfExists(data);
            Files.move(aside, data, StandardCopyOption.ATOMIC_MOVE);
            return sound;
        } catch (IOException e) {
            throw new IOException("nothing is restored: " + BackupWriter.reason(e), e);
        } finally {
            Folders.delete(aside);
        }
    }

    private Soundness verify(Path folder, BackupManifest manifest) throws IOException {
        List<String> damages = new ArrayList<>();
        try (StoppedArchive archive = StoppedArchive.open(drivers, folder)) {
            Soundness sound = archive.verify(damages::add);
            if (!sound.equals(manifest.archive())) {
                damages.stream().limit(20).forEach(progress);
                throw new IOException("the archive in it is " + sound + ", and was " + manifest.archive());
            }
            return sound;
        }
    }

    private void putAside(Path data) throws IOException {
        Path lock = data.resolve("lock");
        if (Files.exists(lock)) {
            try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE)) {
                if (channel.tryLock() == null) {
                    throw new IOException(data + " is used by a running instance: stop it first");
                }
            }
        }
        Path former = data.resolveSibling(data.getFileName() + ".before-restore");
        if (Files.exists(former)) {
            throw new IOException("there is a " + former + " already, from a restore before: move it away");
        }
        Files.move(data, former, StandardCopyOption.ATOMIC_MOVE);
        progress.accept("what was in " + data + " is in " + former + " now");
    }
}
