package org.volteface.console.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.volteface.console.promise.Promise;
import org.volteface.console.promise.PromiseStep;

/**
 * A promise.
 *
 * @param id the id of the commitment with which it was first made
 * @param commitment that commitment
 * @param again the ids of the statements with which it was made again
 * @param deadline the day by which it is to be kept; left out where none is told
 * @param status how it stands, on PolitiFact's scale
 * @param history what moved it, in the order of time
 */
record PromiseResource(
        String id,
        StatementResource commitment,
        List<String> again,
        @Nullable String deadline,
        String status,
        List<Step> history) {
    /**
     * Something that moved a promise.
     *
     * @param status how it stands since
     * @param since from when on (EDTF)
     * @param because why, in words for a person
     * @param evidence the ids of the statements that show it
     */
    record Step(String status, String since, String because, List<String> evidence) {
        static Step of(PromiseStep step) {
            return new Step(
                    step.status().label(),
                    step.since().text(),
                    step.because(),
                    step.evidence().stream()
                            .map(passage -> passage.statement().id())
                            .toList());
        }
    }

    static PromiseResource of(Promise promise) {
        return new PromiseResource(
                promise.made().statement().id(),
                StatementResource.of(promise.made().statement()),
                promise.again().stream()
                        .map(passage -> passage.statement().id())
                        .toList(),
                promise.deadline().map(Object::toString).orElse(null),
                promise.status().label(),
                promise.steps().stream().map(Step::of).toList());
    }
}
