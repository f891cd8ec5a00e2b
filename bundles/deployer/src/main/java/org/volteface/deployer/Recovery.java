package org.volteface.deployer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.volteface.api.deployment.Attempt;
import org.volteface.api.deployment.AttemptState;

/** The start: what was in force is brought back, and what was under way when the server ended is either done or undone. */
final class Recovery {
    private static final Logger LOG = LoggerFactory.getLogger(Recovery.class);
    private static final String SERVER = "server";
    private static final String PASSED_OVER =
            ". What provided its roles before provides them until it is replaced or taken out";

    private final Desk desk;
    private final Ledger ledger;
    private final SwapCheck check;

    Recovery(Desk desk, SwapCheck check) {
        this.desk = desk;
        this.ledger = desk.ledger();
        this.check = check;
    }

    /**
     * Brings all into order. What does not fit is told of, and what provided its roles before provides them meanwhile. All are
     * started before any is selected: until then nobody is called, so that nothing is analysed by those that are not in force.
     */
    void recover() throws IOException {
        if (ledger.damage().isEmpty()) {
            settle();
        }
        desk.settings().recover();
        List<Attempt> inForce =
                readable(ledger.standing().attempts().stream().flatMap(number -> ledger.attempt(number).stream()));
        List<Attempt> onTrial = readable(desk.onTrial());
        List<Attempt> kept = new ArrayList<>(inForce);
        kept.addAll(onTrial);
        desk.floor().keepOnly(kept);
        List<Attempt> ready = new ArrayList<>();
        for (Attempt attempt : kept) {
            if (bring(attempt)) {
                ready.add(attempt);
            }
        }
        desk.floor().select(inForce);
        for (Attempt attempt : ready) {
            if (!offers(attempt)) {
                desk.floor().stop(attempt);
            } else if (attempt.state() == AttemptState.SHADOW) {
                begin(attempt);
            }
        }
        desk.floor().select(inForce);
    }

    /** Says what has become of what was under way. */
    private void settle() throws IOException {
        List<Long> inForce = ledger.standing().attempts();
        for (Attempt attempt : ledger.attempts()) {
            boolean active = inForce.contains(attempt.number());
            switch (attempt.state()) {
                case ARRIVED, STAGED -> note(attempt, AttemptState.REFUSED, "the server ended before it was tried");
                case SWAPPING -> {
                    if (active) {
                        note(attempt, AttemptState.ACTIVE, "");
                    } else {
                        note(attempt, AttemptState.ROLLED_BACK, "the server ended while it was put in force");
                    }
                }
                case ACTIVE -> {
                    if (!active) {
                        note(attempt, AttemptState.REPLACED, "");
                    }
                }
                default -> {
                    if (active) {
                        note(attempt, AttemptState.ACTIVE, "");
                    }
                }
            }
        }
    }

    private boolean bring(Attempt attempt) throws IOException {
        try {
            desk.floor().prepare(attempt);
            return true;
        } catch (BundleException | IOException e) {
            LOG.warn("{} does not start", Floor.candidate(attempt).label(), e);
            tell(attempt, "does not start: " + Reasons.of(e) + PASSED_OVER);
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    /** Those of which is known what they are about: what a damaged line tells of is passed over. */
    private static List<Attempt> readable(Stream<Attempt> attempts) {
        return attempts.filter(attempt -> attempt.candidate().isPresent()).toList();
    }

    /** Whether what was started offers what it did when it was put in force, or was tried. */
    private boolean offers(Attempt attempt) throws IOException {
        Optional<Bundle> bundle = desk.floor().bundle(attempt);
        try {
            Optional<String> problem =
                    bundle.isEmpty() ? Optional.empty() : check.services(bundle.get(), Floor.candidate(attempt));
            if (problem.isPresent()) {
                LOG.warn("{}: {}", Floor.candidate(attempt).label(), problem.get());
                tell(attempt, "does not work any more: " + problem.get() + PASSED_OVER);
            }
            return problem.isEmpty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private void begin(Attempt attempt) throws IOException {
        try {
            desk.floor().bundle(attempt).ifPresent(bundle -> desk.trials()
                    .begin(attempt.number(), bundle.getBundleId()));
        } catch (IllegalStateException e) {
            LOG.warn("the shadow run of attempt {} does not begin", attempt.number(), e);
            tell(attempt, "its shadow run does not begin: " + Reasons.of(e));
        }
    }

    private void tell(Attempt attempt, String reason) throws IOException {
        if (ledger.damage().isEmpty() && !attempt.reason().equals(reason)) {
            note(attempt, attempt.state(), reason);
        }
    }

    private void note(Attempt attempt, AttemptState state, String reason) throws IOException {
        ledger.note(attempt.number(), state, SERVER, reason);
    }
}
