package org.volteface.sourcing.folder;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The memory of when each file of a folder was last seen to change: one that is still being written is left alone. */
final class QuietFiles {
    private final Duration settle;
    private final InstantSource clock;
    private Map<Path, Seen> seenByPath = new HashMap<>();

    /** Files are quiet that were not seen to change for {@code settle}. */
    QuietFiles(Duration settle, InstantSource clock) {
        this.settle = settle;
        this.clock = clock;
    }

    /** Looks at the files of the folder; gives those that are quiet. */
    List<FileStamp> among(List<FileStamp> files) {
        Instant now = clock.instant();
        Map<Path, Seen> seen = new HashMap<>();
        List<FileStamp> quiet = new ArrayList<>();
        for (FileStamp file : files) {
            Seen before = seenByPath.get(file.path());
            Seen last = before != null && before.isStill(file, now) ? before : new Seen(file, now);
            seen.put(file.path(), last);
            if (!last.since().plus(settle).isAfter(now)) {
                quiet.add(file);
            }
        }
        seenByPath = seen;
        return quiet;
    }

    /** A file as it was first seen. */
    private record Seen(FileStamp file, Instant since) {
        /** A clock that was put back must not make a file wait for it. */
        boolean isStill(FileStamp other, Instant now) {
            return file.isAs(other) && !now.isBefore(since);
        }
    }
}
