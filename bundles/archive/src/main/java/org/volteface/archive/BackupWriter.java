package org.volteface.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.osgi.service.jdbc.DataSourceFactory;
import org.volteface.api.archive.Soundness;

/** The way from a data folder to a backup: the archive is copied, the copy verified, everything packed, and what was packed read again. */
final class BackupWriter {
    /** The one file of the archive, as a part of a backup. */
    static final String DATABASE = "archive/volteface.mv.db";

    private final DataSourceFactory drivers;
    private final Path data;
    private final Consumer<String> progress;

    BackupWriter(DataSourceFactory drivers, Path data, Consumer<String> progress) {
        this.drivers = drivers;
        this.data = data;
        this.progress = progress;
    }

    /** What copies the archive's file. */
    @FunctionalInterface
    interface Copy {
        /** Copies the file as it is at one moment; {@code folder} is for what is needed on the way. */
        void to(Path file, Path folder) throws IOException;
    }

    /** Writes {@code file}, which is there whole in the end or not at all. */
    Soundness write(Path file, Copy copy) throws IOException {
        Path target = file.toAbsolutePath().normalize();
        if (Files.exists(target)) {
            throw new IOException("there is a " + file + " already: name another file, or move it away");
        }
        Path aside = target.resolveSibling("." + target.getFileName() + ".part");
        try {
            Folders.fresh(aside);
            Path copied = Files.createDirectories(aside.resolve("archive")).resolve("volteface.mv.db");
            progress.accept("copying the archive");
            copy.to(copied, aside);
            progress.accept("verifying the copy");
            Soundness sound = verify(aside);
            progress.accept("packing");
            Path packed = aside.resolve("packed");
            pack(packed, copied, sound);
            progress.accept("reading it again");
            BackupFile.open(packed).check();
            Files.move(packed, target, StandardCopyOption.ATOMIC_MOVE);
            return sound;
        } catch (IOException e) {
            throw new IOException("there is no backup: " + reason(e), e);
        } finally {
            Folders.delete(aside);
        }
    }

    private Soundness verify(Path folder) throws IOException {
        List<String> damages = new ArrayList<>();
        try (StoppedArchive copy = StoppedArchive.open(drivers, folder)) {
            Soundness sound = copy.verify(damages::add);
            if (!sound.isClean()) {
                damages.stream().limit(20).forEach(progress);
                throw new IOException("the copy of the archive is " + sound);
            }
            return sound;
        }
    }

    private void pack(Path packed, Path database, Soundness sound) throws IOException {
        List<BackupManifest.Part> parts = new ArrayList<>();
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(packed), StandardCharsets.UTF_8)) {
            parts.add(pack(zip, DATABASE, database));
            for (String name : DataParts.of(data)) {
                try {
                    parts.add(pack(zip, name, data.resolve(name)));
                } catch (NoSuchFileException e) {
                    // It went meanwhile, as a file that is written aside and moved does.
                }
            }
            BackupManifest manifest = new BackupManifest(
                    BackupManifest.FORMAT,
                    Instant.now().truncatedTo(ChronoUnit.SECONDS),
                    Migrations.LATEST,
                    sound,
                    parts);
            zip.putNextEntry(new ZipEntry(BackupManifest.NAME));
            zip.write(new Json().of(manifest).getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        try (FileChannel channel = FileChannel.open(packed, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static BackupManifest.Part pack(ZipOutputStream zip, String name, Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            zip.putNextEntry(new ZipEntry(name));
            Digested digested = Digested.copy(in, zip);
            zip.closeEntry();
            return new BackupManifest.Part(name, digested.size(), digested.sha256());
        }
    }

    /** The system tells of a failed write in its own words. */
    static String reason(IOException failure) {
        return failure.getMessage() == null ? failure.toString() : failure.getMessage();
    }
}
