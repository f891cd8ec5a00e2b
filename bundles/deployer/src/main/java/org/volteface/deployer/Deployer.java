package org.volteface.deployer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.volteface.api.archive.DocumentQueue;
import org.volteface.api.deployment.Arrival;
import org.volteface.api.deployment.Attempt;
import org.volteface.api.deployment.AttemptState;
import org.volteface.api.deployment.Candidate;
import org.volteface.api.deployment.DryRun;
import org.volteface.api.operation.Providers;
import org.volteface.deployer.settings.SettingsFile;
import org.volteface.deployer.staging.Refused;
import org.volteface.deployer.staging.StagedFile;
import org.volteface.deployer.staging.Staging;

/** The path of a bundle from its arrival to the moment when it is in force, one step after the other. */
final class Deployer {
    private final Ledger ledger;
    private final Floor floor;
    private final Trials trials;
    private final Swap swap;
    private final SwapCheck check;
    private final Workshop workshop;
    /** One at a time: what is in force must not change while something is held against it. */
    private final ReentrantLock turn = new ReentrantLock(true);

    /**
     * What a candidate is looked at with.
     *
     * @param staging where files are kept
     * @param examination what is looked at before anything is installed
     * @param settings where settings are taken to
     * @param providers who is asked whether contracts are kept
     * @param queue the documents, of which there must be some to compare on
     */
    record Workshop(
            Staging staging,
            Examination examination,
            SettingsDesk settings,
            Providers providers,
            DocumentQueue queue) {}

    Deployer(Ledger ledger, Floor floor, Trials trials, SwapCheck check, Workshop workshop) {
        this.ledger = ledger;
        this.floor = floor;
        this.trials = trials;
        this.swap = new Swap(ledger, floor, trials, check);
        this.check = check;
        this.workshop = workshop;
    }

    /** Has {@code recovery} done before anything else. */
    void begin(Recovery recovery) throws IOException {
        turn.lock();
        try {
            recovery.recover();
        } finally {
            turn.unlock();
        }
    }

    Attempt deploy(Arrival arrival) throws IOException {
        long number = ledger.open(arrival.name(), arrival.by());
        try {
            return deploy(number, workshop.staging().stage(arrival.file()), arrival);
        } catch (Refused e) {
            return refused(number, arrival.by(), e.reason());
        }
    }

    /** Deploys a file that is kept already. */
    Attempt deploy(StagedFile file, Arrival arrival) throws IOException {
        long number = ledger.open(arrival.name(), arrival.by());
        try {
            return deploy(number, file, arrival);
        } catch (Refused e) {
            return refused(number, arrival.by(), e.reason());
        }
    }

    /** Keeps a file on record that is not even taken in. */
    void refuse(Arrival arrival, String reason) throws IOException {
        refused(ledger.open(arrival.name(), arrival.by()), arrival.by(), reason);
    }

    private Attempt deploy(long number, StagedFile file, Arrival arrival) throws Refused, IOException {
        return SettingsFile.isMeant(file.path().toString())
                ? deploySettings(number, file, arrival)
                : deployBundle(number, file, arrival, false);
    }

    private Attempt deploySettings(long number, StagedFile file, Arrival arrival) throws Refused, IOException {
        Optional<Path> copy = workshop.settings().take(SettingsFile.read(file.path(), arrival.name()));
        if (copy.isEmpty()) {
            ledger.note(number, AttemptState.APPLIED, arrival.by(), "");
            return known(number);
        }
        try {
            return deployBundle(number, workshop.staging().stage(copy.get()), arrival, true);
        } finally {
            Files.deleteIfExists(copy.get());
        }
    }

    private Attempt deployBundle(long number, StagedFile file, Arrival arrival, boolean ours)
            throws Refused, IOException {
        Candidate candidate = workshop.examination().verify(file, ours);
        ledger.identify(number, candidate);
        turn.lock();
        try {
            checkNew(candidate);
            DryRun dryRun = workshop.examination().tryOut(file, candidate);
            ledger.tried(number, dryRun);
            checkPossible(dryRun, arrival);
            begin(number, candidate, arrival.by());
        } finally {
            turn.unlock();
        }
        return known(number);
    }

    Attempt promote(long number, String by) throws IOException {
        turn.lock();
        try {
            if (known(number).state() != AttemptState.SHADOW) {
                throw new IllegalArgumentException("attempt " + number + " does not run in shadow: it is "
                        + known(number).state().label());
            }
            swap.to(known(number), by);
            return known(number);
        } finally {
            turn.unlock();
        }
    }

    String rollback(String by) throws IOException {
        turn.lock();
        try {
            Optional<Attempt> onTrial = onTrial().findFirst();
            if (onTrial.isPresent()) {
                discard(onTrial.get(), by, "its shadow run was ended");
                return Floor.candidate(onTrial.get()).label() + " runs in shadow no more; what is in force stays";
            }
            Standing before = ledger.standing()
                    .before()
                    .map(ledger::standing)
                    .orElseThrow(() -> new IllegalArgumentException("there is nothing to go back to"));
            return back(before, by);
        } finally {
            turn.unlock();
        }
    }

    String rollback(long number, String by) throws IOException {
        turn.lock();
        try {
            Standing target = ledger.standingOf(number)
                    .orElseThrow(() -> new IllegalArgumentException("attempt " + number + " was never in force"));
            if (target.attempts().equals(ledger.standing().attempts())) {
                throw new IllegalArgumentException("what was in force with attempt " + number + " is so now");
            }
            return back(target, by);
        } finally {
            turn.unlock();
        }
    }

    String undeploy(String symbolicName, String by) throws IOException {
        turn.lock();
        try {
            Attempt out = ledger.standing().attempts().stream()
                    .map(this::known)
                    .filter(attempt -> Floor.candidate(attempt).symbolicName().equals(symbolicName))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(
                            "no deployed bundle of the name " + symbolicName + " is in force"));
            swap.without(out.number(), by);
            return Floor.candidate(out).label() + " is taken out; " + inForce();
        } finally {
            turn.unlock();
        }
    }

    private void begin(long number, Candidate candidate, String by) throws Refused, IOException {
        for (Attempt older : onTrial().toList()) {
            if (Floor.candidate(older).symbolicName().equals(candidate.symbolicName())) {
                discard(older, by, "a newer one of its name came");
            }
        }
        Bundle bundle = started(number);
        if (isCompared(candidate)) {
            ledger.note(number, AttemptState.SHADOW, by, "");
            trials.begin(number, bundle.getBundleId());
        } else {
            swap.to(known(number), by);
        }
    }

    /** The bundle, started and looked at; where something is amiss it is taken away again. */
    private Bundle started(long number) throws Refused, IOException {
        try {
            Bundle bundle = floor.bring(known(number), attemptsInForce());
            Optional<String> problem = check.services(bundle, Floor.candidate(known(number)));
            if (problem.isEmpty()) {
                problem = workshop.providers()
                        .check(Set.of(bundle.getBundleId()))
                        .map(broken -> "it does not keep to the contract of its role: " + broken);
            }
            if (problem.isPresent()) {
                throw new Refused(problem.get());
            }
            return bundle;
        } catch (BundleException e) {
            swap.tidy();
            throw new Refused("it does not start: " + Reasons.of(e), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (Refused | RuntimeException e) {
            swap.tidy();
            throw e;
        }
    }

    private boolean isCompared(Candidate candidate) {
        boolean analyses = candidate.roles().stream()
                .anyMatch(role -> RoleSelection.SINGLE.contains(role) || role.equals("KnowledgePack"));
        return analyses && workshop.queue().counts().analysed() > 0;
    }

    private void checkNew(Candidate candidate) throws Refused {
        for (Attempt attempt : ledger.attempts()) {
            boolean same = attempt.candidate().stream()
                    .anyMatch(known -> known.sha256().equals(candidate.sha256()));
            if (same && (attempt.state() == AttemptState.ACTIVE || attempt.state() == AttemptState.SHADOW)) {
                throw new Refused(
                        "the same content is " + attempt.state().label() + " already, as attempt " + attempt.number());
            }
        }
    }

    private static void checkPossible(DryRun dryRun, Arrival arrival) throws Refused {
        if (!dryRun.problems().isEmpty()) {
            throw new Refused(String.join("\n", dryRun.problems()));
        }
        if (dryRun.platform() && !arrival.force()) {
            throw new Refused("it would restart the platform itself (" + String.join(", ", dryRun.refreshed())
                    + "): deploy it with --force if that is meant");
        }
    }

    private void discard(Attempt attempt, String by, String reason) throws IOException {
        trials.end(attempt.number());
        ledger.note(attempt.number(), AttemptState.DISCARDED, by, reason);
        swap.tidy();
    }

    private String back(Standing target, String by) throws IOException {
        swap.back(target, by, "went back");
        return inForce();
    }

    private Attempt refused(long number, String by, String reason) throws IOException {
        ledger.note(number, AttemptState.REFUSED, by, reason);
        return known(number);
    }

    private String inForce() {
        List<String> labels = attemptsInForce().stream()
                .map(attempt -> Floor.candidate(attempt).label())
                .toList();
        return labels.isEmpty() ? "the platform's own are in force" : "in force: " + String.join(", ", labels);
    }

    private List<Attempt> attemptsInForce() {
        return ledger.standing().attempts().stream().map(this::known).toList();
    }

    private Stream<Attempt> onTrial() {
        return ledger.attempts().stream().filter(attempt -> attempt.state() == AttemptState.SHADOW);
    }

    private Attempt known(long number) {
        return ledger.attempt(number).orElseThrow(() -> new IllegalArgumentException("there is no attempt " + number));
    }
}
