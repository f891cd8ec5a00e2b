package org.volteface.sourcing.folder;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.volteface.api.model.Fingerprint;

/**
 * A file as it stands: what tells it from another, or from itself at another time, under the same name.
 *
 * @param path the file
 * @param size its length in bytes
 * @param modified when it was last changed
 * @param key what the file system knows it by; empty where there is no such thing
 */
public record FileStamp(Path path, long size, FileTime modified, String key) {
    /** The documents among the files at the top level of a folder, in the order of their names. */
    public static List<FileStamp> in(Path folder) throws IOException {
        List<FileStamp> stamps = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, FileStamp::isDocument)) {
            for (Path file : files) {
                of(file).ifPresent(stamps::add);
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        stamps.sort(Comparator.comparing(FileStamp::name));
        return stamps;
    }

    /** The file as it stands now; empty where there is no regular file. */
    public static Optional<FileStamp> of(Path file) throws IOException {
        try {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
            return now.isRegularFile() ? Optional.of(of(file, now)) : Optional.empty();
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            // What a link leads to may be closed to us; then the link stands for it, and reading it will say why.
            return Optional.of(
                    of(file, Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)));
        }
    }

    private static FileStamp of(Path file, BasicFileAttributes attributes) {
        String key = Objects.toString(attributes.fileKey(), "");
        return new FileStamp(file, attributes.size(), attributes.lastModifiedTime(), key);
    }

    public String name() {
        return path.getFileName().toString();
    }

    /** A short text that no other file, and not this one after a change, has. */
    public String print() {
        return Fingerprint.of(content(), key);
    }

    /** What a change of the file changes. */
    public String content() {
        return name() + '/' + size + '/' + modified.to(TimeUnit.NANOSECONDS);
    }

    /** Whether the other is the same file, unchanged, wherever it lies now. */
    public boolean isAs(FileStamp other) {
        return size == other.size && modified.equals(other.modified) && key.equals(other.key);
    }

    /** A file without a date of its own has that of its last change, so that it is the same document every day. */
    public LocalDate lastChange() {
        return LocalDate.ofInstant(modified.toInstant(), ZoneOffset.UTC);
    }

    private static boolean isDocument(Path file) {
        return isDocument(file.getFileName().toString());
    }

    /** Whether the file of this name is read; the same for every reader of folders. */
    public static boolean isDocument(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return !name.startsWith(".") && !name.endsWith(".part") && !name.endsWith(".tmp") && !name.startsWith("readme");
    }
}
