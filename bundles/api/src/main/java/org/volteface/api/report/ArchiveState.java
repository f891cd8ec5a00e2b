package org.volteface.api.report;

import java.time.LocalDate;
import java.util.Objects;
import java.util.OptionalLong;
import org.volteface.api.archive.ArchiveView;
import org.volteface.api.archive.Counts;

/**
 * The state of the archive that a report was composed from.
 *
 * @param counts how much there was
 * @param latestDay the last day of which anything was known
 * @param lastChange the number of the last change, where changes are numbered
 */
public record ArchiveState(Counts counts, LocalDate latestDay, OptionalLong lastChange) {
    /** The state of an archive that holds nothing. */
    public static final ArchiveState EMPTY =
            new ArchiveState(new Counts(0, 0, 0, 0), LocalDate.EPOCH, OptionalLong.empty());

    /** Refuses null. */
    public ArchiveState {
        Objects.requireNonNull(counts, "counts");
        Objects.requireNonNull(latestDay, "latestDay");
        Objects.requireNonNull(lastChange, "lastChange");
    }

    /** The state that {@code archive} is in. */
    public static ArchiveState of(ArchiveView archive) {
        return new ArchiveState(archive.counts(), archive.latestDay(), archive.lastChange());
    }
}
