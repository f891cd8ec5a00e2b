package org.volteface.deployer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.volteface.api.deployment.Attempt;
import org.volteface.api.deployment.AttemptState;
import org.volteface.api.deployment.Candidate;

/**
 * The change from what is in force to something else. Nothing of what was in force is taken away before what comes has proved to
 * work and the ledger says that it is in force: until that line is written, every way out leads back.
 */
final class Swap {
    private static final Logger LOG = LoggerFactory.getLogger(Swap.class);

    private static final String SERVER = "server";

    private final Ledger ledger;
    private final Floor floor;
    private final Trials trials;
    private final SwapCheck check;

    Swap(Ledger ledger, Floor floor, Trials trials, SwapCheck check) {
        this.ledger = ledger;
        this.floor = floor;
        this.trials = trials;
        this.check = check;
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

    /** Says of those that are concerned what the ledger has made of them. It is done by now: what cannot be written a start makes up for. */
    private void finish(Attempt attempt, Standing before, String by, String remark) {
        try {
            if (ledger.standing().attempts().contains(attempt.number())) {
                ledger.note(attempt.number(), AttemptState.ACTIVE, by, remark);
                replaced(
                        before.without(ledger.standing().attempts()),
                        by,
                        Floor.candidate(attempt).label() + " is in force");
            }
        } catch (IOException e) {
            LOG.warn("attempt {} is in force, and the journal could not be told", attempt.number(), e);
        }
        tidy();
        restart(before);
    }

    private void undone(Attempt attempt, String by, IOException why) {
        try {
            ledger.note(
                    attempt.number(), AttemptState.ROLLED_BACK, by, "it could not be written down: " + Reasons.of(why));
        } catch (IOException e) {
            why.addSuppressed(e);
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
        restart(current);
    }

    /** What runs in shadow was compared with what was in force before: it begins anew where that analyses. */
    private void restart(Standing before) {
        List<Long> changed = new ArrayList<>(before.without(ledger.standing().attempts()));
        changed.addAll(ledger.standing().without(before.attempts()));
        if (known(changed).stream().map(Floor::candidate).noneMatch(RoleSelection::analyses)) {
            return;
        }
        for (Attempt attempt : ledger.attempts()) {
            if (attempt.state() == AttemptState.SHADOW) {
                floor.bundle(attempt).ifPresent(bundle -> restart(attempt, bundle));
            }
        }
    }

    private void restart(Attempt attempt, Bundle bundle) {
        try {
            trials.begin(attempt.number(), bundle.getBundleId());
            ledger.note(
                    attempt.number(), AttemptState.SHADOW, SERVER, "begun anew, as what it is compared with changed");
        } catch (IOException | IllegalStateException e) {
            LOG.warn("the shadow run of attempt {} could not begin anew", attempt.number(), e);
        }
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
            floor.select(known(now));
            return floor.bundle(attempt)
                    .map(bundle -> problem(bundle, Floor.candidate(attempt), tried))
                    .orElseGet(() -> Optional.of("the bundle is gone"));
        } catch (RuntimeException e) {
            LOG.warn("{} could not be put in force", Floor.candidate(attempt).label(), e);
            return Optional.of("it could not be put in force: " + Reasons.of(e));
        }
    }

    private Optional<String> problem(Bundle bundle, Candidate candidate, boolean tried) {
        try {
            Optional<String> problem = check.problem(bundle, candidate);
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
