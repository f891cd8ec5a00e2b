package org.volteface.console.deployment;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.volteface.api.deployment.Attempt;
import org.volteface.api.deployment.AttemptState;
import org.volteface.api.deployment.Candidate;
import org.volteface.api.deployment.DryRun;
import org.volteface.api.deployment.ShadowReport;

/**
 * One attempt as JSON; what is null is left out.
 *
 * @param number its number
 * @param name what the file was called
 * @param state how it stands, as a name for programs
 * @param label the same for a person
 * @param error why it was refused or rolled back
 * @param candidate what was in the file
 * @param dryRun what would happen if it was put in force
 * @param events what happened, in order
 * @param shadow what its shadow run shows so far, or showed when it ended
 */
record AttemptJson(
        long number,
        String name,
        String state,
        String label,
        @Nullable String error,
        @Nullable Candidate candidate,
        @Nullable DryRun dryRun,
        List<Event> events,
        @Nullable ShadowJson shadow) {

    /** Something that happened. */
    record Event(String at, String by, String state, String reason) {
        static Event of(Attempt.Event event) {
            return new Event(event.at().toString(), event.by(), lower(event.state()), event.reason());
        }
    }

    static AttemptJson of(Attempt attempt, Optional<ShadowReport> shadow) {
        return new AttemptJson(
                attempt.number(),
                attempt.name(),
                lower(attempt.state()),
                attempt.state().label(),
                AttemptView.failed(attempt) ? attempt.reason() : null,
                attempt.candidate().orElse(null),
                attempt.dryRun().orElse(null),
                attempt.events().stream().map(Event::of).toList(),
                shadow.map(ShadowJson::of).orElse(null));
    }

    private static String lower(AttemptState state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
