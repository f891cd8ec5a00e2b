package org.volteface.console.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.volteface.api.archive.FindingLife;
import org.volteface.api.archive.Review;

/**
 * What happened to a finding.
 *
 * @param lives what was found of this turn, one after the other: each with other evidence or by another analyser
 * @param decisions what people decided, took back and remarked, the earliest first
 */
record HistoryResource(List<Life> lives, List<FindingResource.Decision> decisions) {
    /**
     * The time that a finding was in force.
     *
     * @param finding the id of the finding
     * @param number grows with each finding that is made
     * @param since when it came into force
     * @param until when it was replaced or withdrawn; left out while it is in force
     * @param evidence the ids of the statements that it rested on
     * @param madeBy the detector that made it
     */
    record Life(
            String finding,
            long number,
            String since,
            @Nullable String until,
            List<String> evidence,
            String madeBy) {
        static Life of(FindingLife life) {
            return new Life(
                    life.found().finding().id(),
                    life.found().number(),
                    life.since().toString(),
                    life.until().map(Object::toString).orElse(null),
                    List.copyOf(life.found().finding().evidence()),
                    life.found().madeBy());
        }
    }

    static HistoryResource of(List<FindingLife> lives, List<Review> reviews) {
        return new HistoryResource(
                lives.stream().map(Life::of).toList(),
                reviews.stream().map(FindingResource.Decision::of).toList());
    }
}
