package org.volteface.console.rest;

import java.util.List;
import org.volteface.api.contradiction.StatusChange;
import org.volteface.api.model.Statement;

/**
 * A promise.
 *
 * @param id the id of the commitment with which it was first made
 * @param commitment that commitment
 * @param status how it stands, on PolitiFact's scale
 * @param history what moved it, in the order of time
 */
record PromiseResource(String id, StatementResource commitment, String status, List<Step> history) {
    /**
     * Something that moved a promise.
     *
     * @param status how it stands since
     * @param since from when on (EDTF)
     * @param because why, in words for a person
     * @param evidence the ids of the statements that show it
     */
    record Step(String status, String since, String because, List<String> evidence) {
        static Step of(StatusChange change) {
            return new Step(change.status().label(), change.since().text(), change.because(), change.evidence());
        }
    }

    static PromiseResource of(Statement commitment, String status, List<StatusChange> changes) {
        return new PromiseResource(
                commitment.id(),
                StatementResource.of(commitment),
                status,
                changes.stream().map(Step::of).toList());
    }
}
