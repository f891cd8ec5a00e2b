package org.volteface.api.deployment;

import java.util.List;
import java.util.Objects;
import org.volteface.api.archive.Review;

/**
 * How a candidate stands to the cases that analysts decided, and how those in force do.
 *
 * @param done how many cases were tried so far
 * @param total how many there are
 * @param changes those that the candidate breaks, and those that it keeps and those in force break
 */
public record CaseReport(long done, long total, List<CaseChange> changes) {
    /** Copies the list. */
    public CaseReport {
        changes = List.copyOf(changes);
    }

    /** How many cases stand so. */
    public long count(What what) {
        return changes.stream().filter(change -> change.what() == what).count();
    }

    /**
     * A case that the candidate breaks or mends.
     *
     * @param id the id of the case
     * @param matter whom and what it is about, in words for a person
     * @param review what was decided
     * @param what how it stands
     * @param reason what breaks it, in words for a person
     */
    public record CaseChange(String id, String matter, Review review, What what, String reason) {
        /** Refuses null. */
        public CaseChange {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(matter, "matter");
            Objects.requireNonNull(review, "review");
            Objects.requireNonNull(what, "what");
            Objects.requireNonNull(reason, "reason");
        }
    }

    /** How a case stands; what matters most to whoever decides on the candidate comes first. */
    public enum What {
        /** Those in force keep it, and the candidate would break it. */
        BROKEN,
        /** Those in force break it, and the candidate would keep it. */
        MENDED,
        /** The candidate breaks it, and those in force do too, or cannot be asked. */
        BROKEN_ALREADY
    }
}
