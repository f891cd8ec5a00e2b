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

    /** Puts an attempt whose bundle is there in force, in the place of what has the same symbolic name. */
    void to(Attempt attempt, String by) throws IOException {
        Candidate candidate = Floor.candidate(attempt);
        Standing before = ledger.standing();
        List<Long> out = before.attempts().stream()
                .filter(number -> Floor.candidate(known(number)).symbolicName().equals(candidate.symbolicName()))
                .toList();
        List<Long> now = before.with(out, attempt.number());
        ledger.note(attempt.number(), AttemptState.SWAPPING, by, "");
        Optional<String> problem = attempted(now, attempt);
        if (problem.isPresent()) {
            floor.select(known(before.attempts()));
            ledger.note(attempt.number(), AttemptState.ROLLED_BACK, by, problem.get());
        } else {
            stand(now, Optional.of(before.number()), by);
            ledger.note(attempt.number(), AttemptState.ACTIVE, by, "");
            replaced(out, by, candidate.label() + " is in force");
        }
        trials.end(attempt.number());
        tidy();
    }

    /**
     * Puts back what was in force once.
     *
     * @throws IOException if it cannot be brought back; then what is in force stays so
     */
    void back(Standing target, String by, String reason) throws IOException {
        restore(target.attempts(), target.before(), by, reason);
    }

    /** Takes out one of the attempts in force. */
    void without(long attempt, String by) throws IOException {
        Standing now = ledger.standing();
        restore(now.without(List.of(attempt)), Optional.of(now.number()), by, "undeployed");
    }

    /** Takes away the bundles that are neither in force nor on trial. */
    void tidy() {
        List<Attempt> kept = new ArrayList<>(known(ledger.standing().attempts()));
        ledger.attempts().stream()
                .filter(attempt -> attempt.state() == AttemptState.SHADOW)
                .forEach(kept::add);
        floor.keepOnly(kept);
    }

    private void restore(List<Long> wanted, Optional<Long> before, String by, String reason) throws IOException {
        Standing current = ledger.standing();
        for (long number : wanted) {
            bring(known(number), current);
        }
        floor.select(known(wanted));
        stand(wanted, before, by);
        for (long number : wanted) {
            if (!current.attempts().contains(number)) {
                ledger.note(number, AttemptState.ACTIVE, by, reason);
            }
        }
        replaced(current.without(wanted), by, reason);
        tidy();
    }

    /** Writes down what has been selected; where that cannot be, what was written last is selected again. */
    private void stand(List<Long> wanted, Optional<Long> before, String by) throws IOException {
        try {
            ledger.stand(wanted, before, by);
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
                tidy();
                throw new IOException(Floor.candidate(attempt).label() + " cannot be brought back: " + problem.get());
            }
        } catch (BundleException e) {
            tidy();
            throw new IOException(Floor.candidate(attempt).label() + " cannot be brought back: " + Reasons.of(e), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private Optional<String> attempted(List<Long> now, Attempt attempt) {
        try {
            floor.select(known(now));
            return floor.bundle(attempt)
                    .map(bundle -> problem(bundle, Floor.candidate(attempt)))
                    .orElseGet(() -> Optional.of("the bundle is gone"));
        } catch (RuntimeException e) {
            LOG.warn("{} could not be put in force", Floor.candidate(attempt).label(), e);
            return Optional.of("it could not be put in force: " + Reasons.of(e));
        }
    }

    private Optional<String> problem(Bundle bundle, Candidate candidate) {
        try {
            return check.problem(bundle, candidate);
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
