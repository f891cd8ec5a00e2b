package org.volteface.sourcing.folder;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The acknowledged files of a watched folder, which are moved aside: to {@code done}, or with their reasons to {@code refused}. */
final class TakenFiles {
    private static final Logger LOG = LoggerFactory.getLogger(TakenFiles.class);
    private static final Duration BEFORE_ANOTHER_TRY = Duration.ofMinutes(1);

    private final AsideFolder done;
    private final AsideFolder refused;
    private final InstantSource clock;
    private final Map<String, Stuck> stuckByPrint = new HashMap<>();

    TakenFiles(Path folder, InstantSource clock) {
        this.done = new AsideFolder(folder.resolve("done"));
        this.refused = new AsideFolder(folder.resolve("refused"));
        this.clock = clock;
    }

    /**
     * Moves aside those of {@code files} that the cursor covers; gives those that are still to be read.
     *
     * @throws ClosedByInterruptException if the thread is to stop
     */
    List<FileStamp> putAside(List<FileStamp> files, InboxCursor cursor) throws ClosedByInterruptException {
        if (stuckByPrint.isEmpty() && cursor.equals(InboxCursor.nothing())) {
            return files;
        }
        Map<String, FileStamp> filesByPrint = new LinkedHashMap<>();
        files.forEach(file -> filesByPrint.put(file.print(), file));
        stuckByPrint.keySet().retainAll(filesByPrint.keySet());
        List<FileStamp> toRead = new ArrayList<>();
        for (Map.Entry<String, FileStamp> file : filesByPrint.entrySet()) {
            Optional<Boolean> isRefused = isRefused(file.getKey(), cursor);
            if (isRefused.isEmpty() || !putAside(file.getValue(), isRefused.get())) {
                toRead.add(file.getValue());
            }
        }
        return toRead;
    }

    /** Whether a taken file goes to the refused ones; empty if it is not taken. */
    private Optional<Boolean> isRefused(String print, InboxCursor cursor) {
        if (cursor.done().contains(print) || cursor.refused().contains(print)) {
            return Optional.of(cursor.refused().contains(print));
        }
        return Optional.ofNullable(stuckByPrint.get(print)).map(Stuck::isRefused);
    }

    /** Moves one file, or leaves it there as taken; says false where it turns out that it can be read after all. */
    private boolean putAside(FileStamp file, boolean isRefused) throws ClosedByInterruptException {
        Stuck stuck = stuckByPrint.get(file.print());
        if (stuck != null && clock.instant().isBefore(stuck.nextTry())) {
            return true;
        }
        try {
            boolean moved = move(file, isRefused ? refused : done, isRefused);
            stuckByPrint.remove(file.print());
            return moved;
        } catch (ClosedByInterruptException e) {
            throw e;
        } catch (NoSuchFileException e) {
            LOG.debug("{} was taken away before it was moved", file.path(), e);
        } catch (IOException e) {
            if (stuck == null) {
                LOG.warn("{} was read and cannot be moved away; it is left where it is: {}", file.path(), e.toString());
            }
            stuckByPrint.put(file.print(), new Stuck(isRefused, clock.instant().plus(BEFORE_ANOTHER_TRY)));
        }
        return true;
    }

    private static boolean move(FileStamp file, AsideFolder aside, boolean isRefused) throws IOException {
        Path place = aside.place(file);
        if (isRefused && !ReasonFile.write(file, place)) {
            return false;
        }
        aside.move(file, place);
        return true;
    }

    /** A taken file that could not be moved: it is not read again, and another try is made later. */
    private record Stuck(boolean isRefused, Instant nextTry) {}
}
