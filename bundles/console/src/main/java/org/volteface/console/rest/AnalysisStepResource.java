package org.volteface.console.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.volteface.api.operation.Operations;
import org.volteface.api.operation.Step;
import org.volteface.api.operation.StepStatus;

/**
 * A step of the analysis.
 *
 * @param id its name
 * @param role the role of what works in it
 * @param analysers those at work
 * @param busy how many documents (of contradiction: statements) are in it now
 * @param pause why it stands still; left out where it does not
 */
record AnalysisStepResource(
        String id,
        String role,
        List<String> analysers,
        int busy,
        @Nullable String pause) {
    AnalysisStepResource {
        analysers = List.copyOf(analysers);
    }

    static AnalysisStepResource of(StepStatus step) {
        return new AnalysisStepResource(
                Names.of(step.step()),
                step.step().role(),
                step.analysers(),
                step.busy(),
                step.pause().orElse(null));
    }

    /** Its place in the order of the steps. */
    String place() {
        return String.valueOf(Names.all(Step.class).indexOf(id));
    }

    /** All of them, in their order. */
    static List<AnalysisStepResource> all(Operations operations) {
        return operations.status().steps().stream()
                .map(AnalysisStepResource::of)
                .toList();
    }
}
