package org.volteface.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A backup as a file, whose parts are read against the hashes that its manifest has of them. */
final class BackupFile {
    /** A manifest names some files; one that is larger is none. */
    private static final int LONGEST_MANIFEST = 16 << 20;

    private final Path file;
    private final BackupManifest manifest;

    private BackupFile(Path file, BackupManifest manifest) {
        this.file = file;
        this.manifest = manifest;
    }

    /** Where a part goes. */
    @FunctionalInterface
    private interface Sink {
        OutputStream of(String name) throws IOException;
    }

    /** Reads the manifest. */
    static BackupFile open(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new IOException("there is no file " + file);
        }
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
                InputStream in = part(zip, BackupManifest.NAME)) {
            String text = new String(in.readNBytes(LONGEST_MANIFEST), StandardCharsets.UTF_8);
            BackupManifest manifest = new Json().record(text, BackupManifest.class);
            check(manifest);
            return new BackupFile(file, manifest);
        } catch (IOException | RuntimeException e) {
            throw new IOException(file + " is no backup, or it is damaged: " + H2Dialect.innermost(e), e);
        }
    }

    BackupManifest manifest() {
        return manifest;
    }

    /** Reads all parts. */
    void check() throws IOException {
        each(name -> OutputStream.nullOutputStream());
    }

    /** Lays all parts into {@code folder}. */
    void extract(Path folder) throws IOException {
        each(name -> {
            Path to = folder.resolve(name);
            Files.createDirectories(to.getParent());
            return Files.newOutputStream(to);
        });
    }

    private void each(Sink sink) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            for (BackupManifest.Part part : manifest.parts()) {
                Digested read = read(zip, part, sink);
                if (read.size() != part.size() || !read.sha256().equals(part.sha256())) {
                    throw damaged(part, "it is not what the manifest has the hash of");
                }
            }
        }
    }

    private Digested read(ZipFile zip, BackupManifest.Part part, Sink sink) throws IOException {
        try (OutputStream out = sink.of(part.name())) {
            try (InputStream in = part(zip, part.name())) {
                return Digested.copy(in, out);
            } catch (java.util.zip.ZipException e) {
                throw damaged(part, H2Dialect.innermost(e));
            }
        }
    }

    private IOException damaged(BackupManifest.Part part, String reason) {
        return new IOException(file + " is damaged in " + part.name() + ": " + reason);
    }

    private static InputStream part(ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new IOException("it has no " + name);
        }
        return zip.getInputStream(entry);
    }

    /** A name must not lead out of the folder that it is laid into. */
    private static void check(BackupManifest manifest) throws IOException {
        if (manifest.format() != BackupManifest.FORMAT || manifest.schema() > Migrations.LATEST) {
            throw new IOException("a newer program wrote it: use that one");
        }
        for (BackupManifest.Part part : manifest.parts()) {
            Path path = Path.of(part.name());
            if (path.isAbsolute()
                    || !path.normalize().equals(path)
                    || path.startsWith("..")
                    || part.name().isEmpty()) {
                throw new IOException("a part has a name that leads elsewhere: " + part.name());
            }
        }
        if (manifest.parts().stream().noneMatch(part -> part.name().equals(BackupWriter.DATABASE))) {
            throw new IOException("it has no archive in it");
        }
    }
}
