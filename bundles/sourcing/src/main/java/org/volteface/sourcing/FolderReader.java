package org.volteface.sourcing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.volteface.api.source.Batch;
import org.volteface.api.source.Cursor;
import org.volteface.api.source.Hints;
import org.volteface.api.source.ReadOutcome;
import org.volteface.api.source.Unreadable;

/** The files of a folder, read in the order of their names from a position on. */
final class FolderReader {
    private final Path folder;
    private final int batch;
    private final InputSorter sorter = new InputSorter(InputSorter.DOCUMENT_LIMIT);

    FolderReader(Path folder, int batch) {
        if (batch < 1) {
            throw new IllegalArgumentException("a batch holds at least one document, not " + batch);
        }
        this.folder = folder;
        this.batch = batch;
    }

    Batch poll(Cursor cursor) throws IOException {
        FolderPosition position = FolderPosition.of(cursor);
        List<ReadOutcome> outcomes = new ArrayList<>();
        for (String name : names()) {
            if (position.isPast(name)) {
                continue;
            }
            int before = outcomes.size();
            boolean wholly = read(name, position.taken(name), outcomes);
            position = wholly
                    ? FolderPosition.after(name)
                    : new FolderPosition(name, position.taken(name) + outcomes.size() - before);
            if (!wholly) {
                return new Batch(outcomes, position.cursor(), true);
            }
        }
        return new Batch(outcomes, position.cursor(), false);
    }

    /** Adds what a file holds beyond the outcomes taken before; says whether that was all of it. */
    private boolean read(String name, long taken, List<ReadOutcome> outcomes) {
        Path file = folder.resolve(name);
        long[] passed = {0};
        boolean[] wholly = {true};
        try (InputStream in = Files.newInputStream(file)) {
            sorter.read(in, new Hints(name, Optional.empty(), lastChange(file)), outcome -> {
                if (passed[0]++ < taken) {
                    return true;
                }
                wholly[0] = outcomes.size() < batch;
                return wholly[0] && outcomes.add(named(name, outcome));
            });
        } catch (NoSuchFileException e) {
            // Somebody took it away meanwhile; then it has nothing to bring.
            return true;
        } catch (IOException e) {
            // One file must not keep those after it from being read, poll after poll.
            outcomes.add(new Unreadable(name, "cannot be read: " + e));
            return true;
        }
        return wholly[0];
    }

    /** A file without a date of its own has that of its last change, so that it is the same document every day. */
    private static LocalDate lastChange(Path file) throws IOException {
        return LocalDate.ofInstant(Files.getLastModifiedTime(file).toInstant(), ZoneOffset.UTC);
    }

    private static ReadOutcome named(String name, ReadOutcome outcome) {
        return outcome instanceof Unreadable unreadable
                ? new Unreadable((name + " " + unreadable.where()).strip(), unreadable.reason())
                : outcome;
    }

    private SortedSet<String> names() throws IOException {
        SortedSet<String> names = new TreeSet<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, FolderReader::isDocumentFile)) {
            files.forEach(file -> names.add(file.getFileName().toString()));
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        return names;
    }

    private static boolean isDocumentFile(Path file) {
        return Files.isRegularFile(file) && isDocument(file.getFileName().toString());
    }

    /** Whether the file of this name is read; the same for every reader of folders. */
    static boolean isDocument(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return !name.startsWith(".") && !name.endsWith(".part") && !name.endsWith(".tmp") && !name.startsWith("readme");
    }
}
