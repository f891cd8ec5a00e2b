package org.volteface.console.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.volteface.api.report.ReportDigest;

/** The folder in which reports are kept, each in one of its own, readable by the owner alone. What is written is there as a whole or not. */
final class ReportShelf {
    private static final Logger LOG = LoggerFactory.getLogger(ReportShelf.class);
    private static final Pattern ID = Pattern.compile("[0-9a-f]{32}");
    private static final FileAttribute<?> FOLDER =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
    private static final FileAttribute<?> FILE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    private static final String ORDER = "report.json";
    private static final String DIGEST = "digest";
    private static final String RESULT = "result";

    private final Path folder;

    ReportShelf(Path folder) {
        this.folder = folder;
    }

    /** Writes the content of a file. */
    @FunctionalInterface
    interface Content {
        void write(OutputStream out) throws IOException;
    }

    /** All reports, the latest first; those that cannot be read are left out. */
    List<KeptReport> all() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<KeptReport> all = new ArrayList<>();
        try (Stream<Path> entries = Files.list(folder)) {
            for (Path entry : entries.toList()) {
                find(String.valueOf(entry.getFileName())).ifPresent(all::add);
            }
        }
        all.sort(Comparator.comparing((KeptReport report) -> report.origin().asked())
                .reversed());
        return all;
    }

    /** How many there are. */
    int count() throws IOException {
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return (int) entries.count();
        }
    }

    /** The report of an id. What is no id names no file. */
    Optional<KeptReport> find(String id) {
        if (!ID.matcher(id).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    ReportJson.read(id, Files.readString(folder.resolve(id).resolve(ORDER))));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            LOG.warn("A report cannot be read: {}", id, e);
            return Optional.empty();
        }
    }

    void keep(KeptReport report) throws IOException {
        Files.createDirectories(folder, FOLDER);
        Path own = folder.resolve(report.id());
        if (!Files.isDirectory(own)) {
            Files.createDirectory(own, FOLDER);
        }
        write(own.resolve(ORDER), out -> out.write(ReportJson.of(report).getBytes(StandardCharsets.UTF_8)));
    }

    /** Keeps the file of a report, and returns how many bytes it has. */
    long keepResult(String id, Content content) throws IOException {
        Path result = result(id);
        write(result, content);
        return Files.size(result);
    }

    void keepDigest(String id, ReportDigest digest) throws IOException {
        byte[] lines = String.join("\n", digest.lines()).getBytes(StandardCharsets.UTF_8);
        write(folder.resolve(id).resolve(DIGEST), out -> out.write(lines));
    }

    /** What a report showed, in short; empty where that is not kept. */
    Optional<ReportDigest> digest(String id) throws IOException {
        Path digest = folder.resolve(id).resolve(DIGEST);
        if (!ID.matcher(id).matches() || !Files.exists(digest)) {
            return Optional.empty();
        }
        List<String> lines = Files.readString(digest).lines().toList();
        try {
            return Optional.of(ReportDigest.parse(lines));
        } catch (IllegalArgumentException e) {
            throw new IOException("what the report " + id + " showed cannot be read", e);
        }
    }

    /** The file of a report that is there. */
    Path result(String id) {
        return folder.resolve(id).resolve(RESULT);
    }

    /** Takes a report away; what says what it is goes first, so that none is left by half. */
    void delete(KeptReport report) throws IOException {
        Path own = folder.resolve(report.id());
        Files.deleteIfExists(own.resolve(ORDER));
        try (Stream<Path> files = Files.list(own)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
        }
        Files.deleteIfExists(own);
    }

    private static void write(Path file, Content content) throws IOException {
        Path written = Files.createTempFile(file.resolveSibling(""), ".", ".tmp", FILE);
        try {
            try (FileChannel channel = FileChannel.open(written, StandardOpenOption.WRITE);
                    OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel))) {
                content.write(out);
                out.flush();
                // Else the name may be on the disk before the content, and the file be empty after a power failure.
                channel.force(true);
            }
            Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(written);
        }
    }
}
