package org.volteface.sourcing.folder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** A folder that taken files are moved to, each under a name of its own. */
final class AsideFolder {
    private static final int LONGEST_NAME = 200;

    private final Path folder;

    AsideFolder(Path folder) {
        this.folder = folder;
    }

    /** The place that a file is to be moved to: its name, with a number where that is taken. */
    Path place(FileStamp file) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
        }
        return free(folder.resolve("-"), shorten(file.name()));
    }

    /** Moves a file there; one that has come in its place at the last moment, and that nobody has read, is put back. */
    void move(FileStamp file, Path place) throws IOException {
        try {
            Files.move(file.path(), place, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(file.path(), place);
            return;
        }
        // A link may lead elsewhere from there.
        Optional<FileStamp> moved = Files.isSymbolicLink(place) ? Optional.empty() : FileStamp.of(place);
        if (moved.isPresent() && !moved.get().isAs(file)) {
            Files.move(place, free(file.path(), file.name()));
        }
    }

    /** The first free place beside {@code neighbour} for that name. */
    private static Path free(Path neighbour, String name) {
        Path place = beside(neighbour, name);
        for (int number = 2; !isFree(place); number++) {
            place = beside(neighbour, name + '.' + number);
        }
        return place;
    }

    /** A place whose reasons lie there is free, as they were left by a move that was cut short; not so if they are a refused file. */
    private static boolean isFree(Path place) {
        return isMissing(place) && isMissing(ReasonFile.of(ReasonFile.of(place)));
    }

    private static boolean isMissing(Path place) {
        return Files.notExists(place, LinkOption.NOFOLLOW_LINKS);
    }

    private static Path beside(Path neighbour, String name) {
        try {
            return neighbour.resolveSibling(name);
        } catch (InvalidPathException e) {
            // A name in letters that the process's locale lacks can be read but not written.
            return neighbour.resolveSibling(name.replaceAll("[^ -~]", "_"));
        }
    }

    /** Leaves room in a name for what is put behind it. */
    private static String shorten(String name) {
        String shorter = name;
        while (shorter.getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME) {
            shorter = shorter.substring(0, shorter.offsetByCodePoints(shorter.length(), -1));
        }
        return shorter;
    }
}
