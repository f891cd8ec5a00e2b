package org.volteface.deployer;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.volteface.api.deployment.Attempt;
import org.volteface.api.deployment.AttemptState;
import org.volteface.api.deployment.Candidate;
import org.volteface.api.deployment.DryRun;
import org.volteface.deployer.settings.AppliedSettings;
import org.volteface.deployer.settings.HeldSettings;

/** The attempts, and what was in force when, as a journal tells. Safe to use from many threads. */
final class Ledger {
    private final Journal journal;
    private final Clock clock;
    private final Gson gson = new Gson();
    private final NavigableMap<Long, Attempt> attempts = new TreeMap<>();
    private final NavigableMap<Long, Standing> standings = new TreeMap<>();
    private final Moves moves = new Moves();
    private final HeldSettings settings = new HeldSettings();
    private final List<String> damages;
    private boolean closed;

    /** Reads what the journal has. Where some of that cannot be read, the rest holds, and nothing is added any more. */
    Ledger(Journal journal, Clock clock) throws IOException {
        this.journal = journal;
        this.clock = clock;
        standings.put(Standing.FIRST.number(), Standing.FIRST);
        Journal.Lines read = journal.read();
        damages = new ArrayList<>(read.damages());
        for (JsonObject line : read.lines()) {
            take(line);
        }
    }

    /** Why nothing can be added, in words for a person; empty where it can. */
    synchronized Optional<String> damage() {
        return damages.stream().findFirst();
    }

    /** Adds nothing any more: somebody else may. */
    synchronized void close() {
        closed = true;
    }

    /** A new attempt. */
    synchronized long open(String name, String by) throws IOException {
        long number = attempts.isEmpty() ? 1 : attempts.lastKey() + 1;
        JsonObject line = event(number, AttemptState.ARRIVED, by, "");
        line.addProperty("name", name);
        write(line);
        return number;
    }

    /** Tells what an attempt is about. */
    synchronized void identify(long attempt, Candidate candidate) throws IOException {
        JsonObject line = event(attempt, AttemptState.STAGED, last(attempt).by(), said(attempt));
        line.add("candidate", gson.toJsonTree(candidate));
        write(line);
    }

    /** Tells what was said of an attempt before anything was started. */
    synchronized void tried(long attempt, DryRun dryRun) throws IOException {
        JsonObject line = event(attempt, AttemptState.STAGED, last(attempt).by(), said(attempt));
        line.add("dryRun", gson.toJsonTree(dryRun));
        write(line);
    }

    /** Tells how an attempt stands from now on. */
    synchronized void note(long attempt, AttemptState state, String by, String reason) throws IOException {
        write(event(attempt, state, by, reason));
    }

    /** Tells that settings hold from now on. */
    synchronized void apply(long attempt, AppliedSettings applied, String by) throws IOException {
        JsonObject line = event(attempt, AttemptState.APPLIED, by, applied.inWords());
        applied.write(line);
        write(line);
    }

    /** Puts attempts in force, in the place of those that are. This is the moment at which a swap is done. */
    Standing stand(List<Long> now, Optional<Long> before, String by) throws IOException {
        return stand(now, before, by, Optional.empty());
    }

    /** Puts in force again what was so under that number, as a step that is taken back. */
    Standing standAgain(Standing again, String by) throws IOException {
        return stand(again.attempts(), again.before(), by, Optional.of(again.number()));
    }

    private synchronized Standing stand(List<Long> now, Optional<Long> before, String by, Optional<Long> again)
            throws IOException {
        Standing standing = new Standing(standings.lastKey() + 1, now, before);
        JsonObject line = new JsonObject();
        line.addProperty("at", clock.instant().toString());
        line.addProperty("by", by);
        line.addProperty("standing", standing.number());
        JsonArray numbers = new JsonArray();
        now.forEach(numbers::add);
        line.add("attempts", numbers);
        before.ifPresent(number -> line.addProperty("before", number));
        again.ifPresent(number -> line.addProperty("again", number));
        write(line);
        return standing;
    }

    /** What is in force. */
    synchronized Standing standing() {
        return standings.lastEntry().getValue();
    }

    /** What was in force under that number. */
    synchronized Standing standing(long number) {
        return Optional.ofNullable(standings.get(number)).orElseThrow();
    }

    /** What was in force last with an attempt as the latest that was put there. */
    synchronized Optional<Standing> standingOf(long attempt) {
        return standings.descendingMap().values().stream()
                .filter(standing -> !standing.attempts().isEmpty()
                        && standing.attempts().get(standing.attempts().size() - 1) == attempt)
                .findFirst();
    }

    /**
     * The attempt whose shadow run began, or whose settings were applied, after what is in force came to be, the latest of them;
     * empty where the latest of all is what is in force.
     */
    synchronized Optional<Attempt> latest() {
        return moves.after(standing()).flatMap(this::attempt);
    }

    /** The settings that were applied. Those who use it take their turn. */
    HeldSettings settings() {
        return settings;
    }

    /** The attempts, the latest first. */
    synchronized List<Attempt> attempts() {
        return List.copyOf(attempts.descendingMap().values());
    }

    /** The attempt of that number. */
    synchronized Optional<Attempt> attempt(long number) {
        return Optional.ofNullable(attempts.get(number));
    }

    /** What was said of an attempt when it was staged, which what is known besides does not take back. */
    private String said(long attempt) {
        Attempt.Event last = last(attempt);
        return last.state() == AttemptState.STAGED ? last.reason() : "";
    }

    private Attempt.Event last(long attempt) {
        List<Attempt.Event> events =
                Optional.ofNullable(attempts.get(attempt)).orElseThrow().events();
        return events.get(events.size() - 1);
    }

    private JsonObject event(long attempt, AttemptState state, String by, String reason) {
        JsonObject line = new JsonObject();
        line.addProperty("at", clock.instant().toString());
        line.addProperty("by", by);
        line.addProperty("attempt", attempt);
        line.addProperty("state", state.name());
        line.addProperty("reason", reason);
        return line;
    }

    private void write(JsonObject line) throws IOException {
        if (closed) {
            throw new IOException("the deployer has ended meanwhile: try again");
        }
        if (!damages.isEmpty()) {
            throw new IOException(damages.get(0) + ", and so nothing is deployed or taken back: end the server, put the"
                    + " file right from a copy, and start again");
        }
        journal.add(line);
        apply(line);
    }

    /** Takes a line in that was written by another release perhaps, or changed by somebody. */
    private void take(JsonObject line) {
        try {
            apply(line);
        } catch (IOException | RuntimeException e) {
            damages.add("the journal of deployments has a line that cannot be understood (" + e.getMessage() + "): "
                    + line);
        }
    }

    private void apply(JsonObject line) throws IOException {
        if (line.has("standing")) {
            List<Long> now = new ArrayList<>();
            line.getAsJsonArray("attempts").forEach(number -> now.add(number.getAsLong()));
            Optional<Long> before = Optional.ofNullable(line.get("before")).map(number -> number.getAsLong());
            long number = line.get("standing").getAsLong();
            standings.put(number, new Standing(number, now, before));
            moves.stood(number, Optional.ofNullable(line.get("again")).map(once -> once.getAsLong()));
        } else if (line.has("attempt")) {
            Attempt told = AttemptLine.read(line, this::attempt);
            attempts.merge(told.number(), told, AttemptLine::joined);
            move(told, line);
        }
    }

    /** Whether a bundle of the platform has been changed where it is, which is a step that nobody takes back by saying so. */
    private boolean isInPlace(Attempt told) {
        return told.state() == AttemptState.APPLIED
                && attempt(told.number())
                        .flatMap(Attempt::dryRun)
                        .filter(DryRun::platform)
                        .isPresent();
    }

    private void move(Attempt told, JsonObject line) throws IOException {
        if (line.has("settings")) {
            settings.hold(told.number(), AppliedSettings.read(line));
            moves.began(told.number());
        } else if (told.state() == AttemptState.SHADOW || isInPlace(told)) {
            moves.began(told.number());
        } else {
            settings.release(told.number());
            moves.ended(told.number());
        }
    }
}
