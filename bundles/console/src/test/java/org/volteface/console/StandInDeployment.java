package org.volteface.console;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.volteface.api.deployment.Arrival;
import org.volteface.api.deployment.Attempt;
import org.volteface.api.deployment.AttemptState;
import org.volteface.api.deployment.Candidate;
import org.volteface.api.deployment.Deployment;
import org.volteface.api.deployment.DryRun;
import org.volteface.api.deployment.ShadowReport;

/** A deployment whose attempts a test makes, and that tells what it was asked for. */
public final class StandInDeployment implements Deployment {
    public static final Candidate CANDIDATE =
            new Candidate("0123456789abcdef", "org.example.<b>stance</b>", "1.0.0", List.of("StanceClassifier"));

    public final List<String> asked = new CopyOnWriteArrayList<>();
    public final Map<Long, ShadowReport> reports = new ConcurrentHashMap<>();
    public volatile Optional<String> stepBack = Optional.empty();
    /** What a file that is being deployed waits for. */
    public volatile CountDownLatch gate = new CountDownLatch(0);

    private final ConcurrentSkipListMap<Long, Attempt> attempts = new ConcurrentSkipListMap<>();
    private final Map<Long, Arrival> arrivals = new ConcurrentHashMap<>();

    /** An attempt that went through these states. */
    public void add(long number, String name, String reason, AttemptState... states) {
        List<Attempt.Event> events = new ArrayList<>();
        for (AttemptState state : states) {
            events.add(
                    new Attempt.Event(Instant.EPOCH, "admin", state, state == states[states.length - 1] ? reason : ""));
        }
        Optional<Candidate> candidate = states.length > 1 ? Optional.of(CANDIDATE) : Optional.empty();
        DryRun dryRun = new DryRun(
                List.of(),
                List.of("org.example.user@2.0.0"),
                List.of(new DryRun.Handover(
                        "StanceClassifier", "org.volteface.stance@1.0.0", "org.example.stance@1.0.0")),
                false);
        attempts.put(number, new Attempt(number, name, candidate, candidate.map(known -> dryRun), events));
    }

    /** An attempt to put a file in the place of one of the platform's own, which was rolled back. */
    public void addRolledBack(long number) {
        DryRun dryRun = new DryRun(
                List.of(),
                List.of("org.example.user@2.0.0"),
                List.of(new DryRun.Handover("ReportRenderer", "", "org.example.stance@1.0.0")),
                true);
        List<Attempt.Event> events = List.of(
                new Attempt.Event(Instant.EPOCH, "admin", AttemptState.SWAPPING, ""),
                new Attempt.Event(Instant.EPOCH, "admin", AttemptState.ROLLED_BACK, "it does not start"));
        attempts.put(number, new Attempt(number, "a.jar", Optional.of(CANDIDATE), Optional.of(dryRun), events));
    }

    @Override
    public Attempt deploy(Arrival arrival) throws IOException {
        long number = attempts.isEmpty() ? 1 : attempts.lastKey() + 1;
        Attempt arrived = new Attempt(
                number,
                arrival.name(),
                Optional.empty(),
                Optional.empty(),
                List.of(new Attempt.Event(Instant.EPOCH, arrival.by(), AttemptState.ARRIVED, "")));
        attempts.put(number, arrived);
        arrivals.put(number, arrival);
        return arrived;
    }

    @Override
    public Attempt await(long number) throws IOException {
        Arrival arrival = arrivals.get(number);
        try {
            gate.await();
        } catch (InterruptedException e) {
            throw new IOException("interrupted", e);
        }
        String content = Files.readString(arrival.file());
        asked.add("deploy " + arrival.name() + " by " + arrival.by() + ": " + content);
        boolean good = content.startsWith("good");
        add(
                number,
                arrival.name(),
                good ? "" : "no <bundle>",
                AttemptState.ARRIVED,
                good ? AttemptState.SHADOW : AttemptState.REFUSED);
        return attempts.get(number);
    }

    @Override
    public Attempt promote(long attempt, String by) {
        asked.add("promote " + attempt + " by " + by);
        add(attempt, "a.jar", "", AttemptState.ARRIVED, AttemptState.SHADOW, AttemptState.ACTIVE);
        return attempts.get(attempt);
    }

    @Override
    public String rollback(String by) {
        asked.add("rollback by " + by);
        throw new IllegalArgumentException("there is nothing to go back to");
    }

    @Override
    public String rollback(long attempt, String by) {
        asked.add("rollback " + attempt + " by " + by);
        return "in force: what was";
    }

    @Override
    public String undeploy(String symbolicName, String by) {
        asked.add("undeploy " + symbolicName + " by " + by);
        return "it is taken out";
    }

    @Override
    public Optional<String> stepBack() {
        return stepBack;
    }

    @Override
    public List<Attempt> attempts(int most) {
        return attempts.descendingMap().values().stream().limit(most).toList();
    }

    @Override
    public Optional<Attempt> attempt(long number) {
        return Optional.ofNullable(attempts.get(number));
    }

    @Override
    public Optional<ShadowReport> shadow(long attempt) {
        return Optional.ofNullable(reports.get(attempt));
    }
}
