package org.volteface.deployer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.volteface.api.deployment.Attempt;
import org.volteface.api.deployment.AttemptState;
import org.volteface.api.deployment.Candidate;
import org.volteface.api.operation.Step;

/**
 * The change from what is in force to something else. Nothing of what was in force is taken away before what comes has proved to
 * work and the ledger says that it is in force: until that line is written, every way out leads back.
 */
final class Swap {
    private static final Logger LOG = LoggerFactory.getLogger(Swap.class);

    private final Ledger ledger;
    private final Floor floor;
    private final Trials trials;
    private final SwapCheck check;
    private final ShadowRestarts restarts;

    Swap(Ledger ledger, Floor floor, Trials trials, SwapCheck check) {
        this.ledger = ledger;
        this.floor = floor;
        this.trials = trials;
        this.check = check;
        this.restarts = new ShadowRestarts(ledger, floor, trials);
    }

    /** Puts an attempt whose bundle is there in force, in the place of what has the same symbolic name, with what is to be known of it. */
    void to(Attempt attempt, String by, String remark) throws IOException {
        Candidate candidate = Floor.candidate(attempt);
        Standing before = ledger.standing();
        List<Long> out = before.attempts().stream()
                .filter(number -> Floor.candidate(known(number)).symbolicName().equals(candidate.symbolicName()))
                .toList();
        List<Long> now = before.with(out, attempt.number());
        boolean tried = attempt.state() == AttemptState.SHADOW;
        ledger.note(attempt.number(), AttemptState.SWAPPING, by, "");
        try {
            Optional<String> problem = attempted(now, attempt, tried);
            if (problem.isPresent()) {
                floor.select(known(before.attempts()));
                ledger.note(attempt.number(), AttemptState.ROLLED_BACK, by, problem.get());
            } else {
                stand(() -> ledger.stand(now, Optional.of(before.number()), by));
            }
        } catch (IOException e) {
            undone(attempt, by, e);
            throw e;
        } finally {
            trials.end(attempt.number());
            finish(attempt, before, by, remark);
        }
    }

    private void undone(Attempt attempt, String by, IOException why) {
        try {
            ledger.note(
                    attempt.number(), AttemptState.ROLLED_BACK, by, "it could not be written down: " + Reasons.of(why));
        } catch (IOException e) {
            why.addSuppressed(e);
        }
    }

    /** Says of those that are concerned what the ledger has made of them. It is done by now: what cannot be written a start makes up for. */
    private void finish(Attempt attempt, Standing before, String by, String remark) {
        Standing now = ledger.standing();
        List<Long> out = before.without(now.attempts());
        List<Attempt> users = floor.users(known(out), known(now.attempts()));
        try {
            if (now.attempts().contains(attempt.number())) {
                ledger.note(attempt.number(), AttemptState.ACTIVE, by, remark);
                replaced(out, by, Floor.candidate(attempt).label() + " is in force");
            }
        } catch (IOException e) {
            LOG.warn("attempt {} is in force, and the journal could not be told", attempt.number(), e);
        }
        tidy();
        keep(users, attempt, before, by);
        restarts.after(before);
    }

    /** Goes back where one of those that used what went does not work with what it gets its packages from now. */
    private void keep(List<Attempt> users, Attempt attempt, Standing before, String by) {
        for (Attempt other : users) {
            Optional<String> lost = floor.bundle(other).flatMap(bundle -> services(bundle, Floor.candidate(other)));
            if (lost.isPresent()) {
                String reason = Floor.candidate(other).label() + " does not work with it: " + lost.get();
                takeBack(attempt, before, by, reason);
                return;
            }
        }
    }

    private void takeBack(Attempt attempt, Standing before, String by, String reason) {
        try {
            undo(before, by);
            ledger.note(attempt.number(), AttemptState.ROLLED_BACK, by, reason);
        } catch (IOException e) {
            LOG.warn("{}, and what was in force before cannot be brought back: {}", attempt.number(), reason, e);
        }
    }

    private Optional<String> services(Bundle bundle, Candidate candidate) {
        try {
            return check.services(bundle, candidate);
        } catch (InterruptedException e) {
            // Nothing is known to be wrong.
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /**
     * Takes the last step back: puts back what was in force before it, so that the next step back goes further.
     *
     * @throws IOException if it cannot be brought back; then what is in force stays so
     */
    void undo(Standing before, String by) throws IOException {
        restore(before.attempts(), () -> ledger.standAgain(before, by), by, "went back");
    }

    /**
     * Puts back what was in force once, as a step that can be taken back itself.
     *
     * @throws IOException if it cannot be brought back; then what is in force stays so
     */
    void back(Standing target, String by) throws IOException {
        step(target.attempts(), by, "went back");
    }

    /** Takes out one of the attempts in force. */
    void without(long attempt, String by) throws IOException {
        step(ledger.standing().without(List.of(attempt)), by, "undeployed");
    }

    private void step(List<Long> wanted, String by, String reason) throws IOException {
        long now = ledger.standing().number();
        restore(wanted, () -> ledger.stand(wanted, Optional.of(now), by), by, reason);
    }

    /** The line of the ledger by which something is in force. */
    @FunctionalInterface
    private interface Line {
        Standing write() throws IOException;
    }

    /** Takes away the bundles that are neither in force nor on trial. */
    void tidy() {
        List<Attempt> kept = new ArrayList<>(known(ledger.standing().attempts()));
        ledger.attempts().stream()
                .filter(attempt -> attempt.state() == AttemptState.SHADOW)
                .forEach(kept::add);
        floor.keepOnly(kept);
        // Some may have been started again, and were passed over meanwhile.
        floor.select(known(ledger.standing().attempts()));
    }

    private void restore(List<Long> wanted, Line line, String by, String reason) throws IOException {
        Standing current = ledger.standing();
        for (long number : wanted) {
            bring(known(number), current);
        }
        floor.select(known(wanted));
        stand(line);
        for (long number : wanted) {
            if (!current.attempts().contains(number)) {
                ledger.note(number, AttemptState.ACTIVE, by, reason);
            }
        }
        replaced(current.without(wanted), by, reason);
        tidy();
        restarts.after(current);
    }

    /** Writes down what has been selected; where that cannot be, what was written last is selected again. */
    private void stand(Line line) throws IOException {
        try {
            line.write();
        } catch (IOException e) {
            floor.select(known(ledger.standing().attempts()));
            throw e;
        }
    }

    private void bring(Attempt attempt, Standing current) throws IOException {
        try {
            Bundle bundle = floor.bring(attempt, known(current.attempts()));
            Optional<String> problem = check.services(bundle, Floor.candidate(attempt));
            if (problem.isPresent()) {
                throw new IOException(problem.get());
            }
        } catch (BundleException | IOException e) {
            tidy();
            throw new IOException(Floor.candidate(attempt).label() + " cannot be brought back: " + Reasons.of(e), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private Optional<String> attempted(List<Long> now, Attempt attempt, boolean tried) {
        try {
            Set<Step> paused = check.paused();
            floor.select(known(now));
            return floor.bundle(attempt)
                    .map(bundle -> problem(bundle, Floor.candidate(attempt), tried, paused))
                    .orElseGet(() -> Optional.of("the bundle is gone"));
        } catch (RuntimeException e) {
            LOG.warn("{} could not be put in force", Floor.candidate(attempt).label(), e);
            return Optional.of("it could not be put in force: " + Reasons.of(e));
        }
    }

    private Optional<String> problem(Bundle bundle, Candidate candidate, boolean tried, Set<Step> paused) {
        try {
            Optional<String> problem = check.problem(bundle, candidate, paused);
            // What is put in force at once has been looked at this moment; a shadow run may have lasted for days.
            return problem.isEmpty() && tried ? check.contract(bundle) : problem;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of("the server stopped meanwhile");
        }
    }

    private void replaced(List<Long> out, String by, String reason) throws IOException {
        for (long number : out) {
            ledger.note(number, AttemptState.REPLACED, by, reason);
        }
    }

    private List<Attempt> known(List<Long> numbers) {
        return numbers.stream().map(this::known).toList();
    }

    private Attempt known(long number) {
        return ledger.attempt(number).orElseThrow();
    }
}
