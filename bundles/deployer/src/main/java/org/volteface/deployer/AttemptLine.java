package org.volteface.deployer;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import org.volteface.api.deployment.Attempt;
import org.volteface.api.deployment.AttemptState;
import org.volteface.api.deployment.Candidate;
import org.volteface.api.deployment.DryRun;

/** A line of the journal that tells of an attempt. */
final class AttemptLine {
    private static final Gson GSON = new Gson();

    private AttemptLine() {}

    /** What a line tells, where {@code known} are the attempts as the lines before have them. */
    static Attempt read(JsonObject line, LongFunction<Optional<Attempt>> known) {
        Attempt.Event event = new Attempt.Event(
                Instant.parse(line.get("at").getAsString()),
                line.get("by").getAsString(),
                state(line, known),
                line.get("reason").getAsString());
        return new Attempt(
                line.get("attempt").getAsLong(),
                line.has("name") ? line.get("name").getAsString() : "",
                Optional.ofNullable(line.get("candidate")).map(json -> GSON.fromJson(json, Candidate.class)),
                Optional.ofNullable(line.get("dryRun")).map(json -> GSON.fromJson(json, DryRun.class)),
                List.of(event));
    }

    /** How the attempt stands from then on. One that only another release knows leaves it as it was. */
    private static AttemptState state(JsonObject line, LongFunction<Optional<Attempt>> known) {
        String name = line.get("state").getAsString();
        return Arrays.stream(AttemptState.values())
                .filter(state -> state.name().equals(name))
                .findFirst()
                .or(() -> known.apply(line.get("attempt").getAsLong()).map(Attempt::state))
                .orElse(AttemptState.ARRIVED);
    }

    /** An attempt with what one more line tells of it. */
    static Attempt joined(Attempt one, Attempt next) {
        List<Attempt.Event> events = new ArrayList<>(one.events());
        // A line that only adds what is known by now is no event.
        next.events().stream()
                .filter(event -> event.state() != one.state() || !event.reason().equals(one.reason()))
                .forEach(events::add);
        return new Attempt(
                one.number(),
                one.name(),
                next.candidate().or(one::candidate),
                next.dryRun().or(one::dryRun),
                events);
    }
}
