package org.volteface.console.rest;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.volteface.api.deployment.Attempt;
import org.volteface.api.deployment.Candidate;
import org.volteface.api.deployment.DryRun;
import org.volteface.api.deployment.ShadowReport;
import org.volteface.console.deployment.AttemptView;

/**
 * An attempt to deploy something.
 *
 * @param number its number
 * @param name what the file was called
 * @param state how it stands
 * @param label the same in words
 * @param error why it was refused or rolled back; left out where it was not
 * @param candidate what was in the file; left out where that is not known
 * @param dryRun what would happen if it was put in force; left out where it did not come to that
 * @param events what happened, in order
 * @param shadow what its shadow run shows so far, or showed when it ended; left out in lists, and where there was none
 */
record AttemptResource(
        long number,
        String name,
        String state,
        String label,
        @Nullable String error,
        @Nullable Candidate candidate,
        @Nullable DryRun dryRun,
        List<AttemptEvent> events,
        @Nullable ShadowResource shadow) {

    /**
     * Something that happened.
     *
     * @param at when
     * @param by who did it
     * @param state how the attempt stood from then on
     * @param reason why; may be empty
     */
    record AttemptEvent(String at, String by, String state, String reason) {
        static AttemptEvent of(Attempt.Event event) {
            return new AttemptEvent(event.at().toString(), event.by(), Names.of(event.state()), event.reason());
        }
    }

    static AttemptResource of(Attempt attempt, Optional<ShadowReport> shadow) {
        return new AttemptResource(
                attempt.number(),
                attempt.name(),
                Names.of(attempt.state()),
                attempt.state().label(),
                AttemptView.failed(attempt) ? attempt.reason() : null,
                attempt.candidate().orElse(null),
                attempt.dryRun().orElse(null),
                attempt.events().stream().map(AttemptEvent::of).toList(),
                shadow.map(ShadowResource::of).orElse(null));
    }
}
