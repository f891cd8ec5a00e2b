package org.volteface.sourcing.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.volteface.api.source.Batch;
import org.volteface.api.source.Cursor;
import org.volteface.sourcing.read.Mark;

/**
 * A watched folder whose files are read once they are quiet, and moved aside once they are acknowledged: whoever polls with a cursor
 * has kept all that the cursor covers.
 */
public final class Inbox {
    private final Path folder;
    private final int batch;
    private final QuietFiles quiet;
    private final TakenFiles taken;

    public Inbox(Path folder, int batch, Duration settle, InstantSource clock) {
        this.folder = folder;
        this.batch = OutcomeBatch.checked(batch);
        this.quiet = new QuietFiles(settle, clock);
        this.taken = new TakenFiles(folder, clock);
    }

    public synchronized Batch poll(Cursor cursor) throws IOException {
        InboxCursor acknowledged = InboxCursor.of(cursor);
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
        }
        List<FileStamp> files = taken.putAside(FileStamp.in(folder), acknowledged);
        return read(ready(files, acknowledged.begun()), acknowledged.begun());
    }

    /** The file that was begun, which was quiet then, and all that are quiet now. */
    private List<FileStamp> ready(List<FileStamp> files, Optional<BegunFile> begun) {
        List<FileStamp> ready = new ArrayList<>(
                files.stream().filter(file -> isBegun(file, begun)).toList());
        quiet.among(files).stream().filter(file -> !isBegun(file, begun)).forEach(ready::add);
        return ready;
    }

    private Batch read(List<FileStamp> files, Optional<BegunFile> begun) throws IOException {
        OutcomeBatch outcomes = new OutcomeBatch(batch);
        InboxCursor next = InboxCursor.nothing();
        for (FileStamp file : files) {
            if (outcomes.isFull()) {
                return new Batch(outcomes.outcomes(), next.cursor(), true);
            }
            int before = outcomes.size();
            Optional<BegunFile> part = begun.filter(other -> isBegun(file, begun));
            FileReading reading =
                    FileReading.read(file, part.map(BegunFile::mark).orElse(Mark.START), outcomes);
            if (FileStamp.of(file.path()).filter(file::isAs).isPresent()) {
                next = next.after(file, reading, part);
            } else {
                // It was written to while it was read, so it was not ready after all.
                outcomes.shrinkTo(before);
            }
        }
        return new Batch(outcomes.outcomes(), next.cursor(), next.begun().isPresent());
    }

    private static boolean isBegun(FileStamp file, Optional<BegunFile> begun) {
        return begun.flatMap(part -> part.in(file)).isPresent();
    }
}
