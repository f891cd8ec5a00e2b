package org.volteface.api.deployment;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a shadow run shows so far, or showed when it ended.
 *
 * @param progress how far it is
 * @param changes the findings that would appear, vanish or change; where many were kept, some without their passages
 * @param agreement for each kind of statement, how far those in force and those of the candidate agree
 * @param failures what the candidate failed on, a sentence for each document; the first of many
 * @param failed on how many documents it failed
 * @param cases how the candidate stands to what analysts decided
 */
public record ShadowReport(
        Progress progress,
        List<FindingChange> changes,
        List<Agreement> agreement,
        List<String> failures,
        int failed,
        CaseReport cases) {
    /** Copies the lists. */
    public ShadowReport {
        Objects.requireNonNull(progress, "progress");
        changes = List.copyOf(changes);
        agreement = List.copyOf(agreement);
        failures = List.copyOf(failures);
        Objects.requireNonNull(cases, "cases");
    }

    /** How many findings would appear, vanish or change. */
    public long count(FindingChange.What what) {
        return changes.stream().filter(change -> change.what() == what).count();
    }

    /**
     * How far a shadow run is.
     *
     * @param done how many documents it has analysed
     * @param total how many there are to analyse, of those that are stored
     * @param through whether it has analysed all that were stored when it began, compared the findings, and tried the cases
     * @param perSecond documents a second so far
     * @param broken why it broke down, in words for a person; empty where it did not
     */
    public record Progress(long done, long total, boolean through, double perSecond, Optional<String> broken) {
        /** Refuses null. */
        public Progress {
            Objects.requireNonNull(broken, "broken");
        }

        /** Whether all is there that it will show of what was stored. */
        public boolean ended() {
            return through || broken.isPresent();
        }
    }

    /**
     * Agreement on the statements of one kind, by the analysers in force.
     *
     * @param kind the kind, in lower case
     * @param inForce how many are in force
     * @param found how many of them the candidate finds, of the same words and the same holder
     * @param same how many of these have the same kind and side
     * @param added how many statements of this kind the candidate has that are not in force
     */
    public record Agreement(String kind, int inForce, int found, int same, int added) {}
}
