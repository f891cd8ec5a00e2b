package org.volteface.deployer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.osgi.framework.BundleException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.volteface.api.deployment.Attempt;
import org.volteface.api.deployment.AttemptState;

/** The start: what was in force is brought back, and what was under way when the server ended is either done or undone. */
final class Recovery {
    private static final Logger LOG = LoggerFactory.getLogger(Recovery.class);
    private static final String SERVER = "server";

    private final Ledger ledger;
    private final Floor floor;
    private final Trials trials;

    Recovery(Ledger ledger, Floor floor, Trials trials) {
        this.ledger = ledger;
        this.floor = floor;
        this.trials = trials;
    }

    /** Brings all into order. What does not fit is told of, and what provided its roles before provides them meanwhile. */
    void recover() throws IOException {
        settle();
        List<Attempt> inForce = inForce();
        List<Attempt> kept = new ArrayList<>(inForce);
        for (Attempt attempt : inForce) {
            bring(attempt);
        }
        for (Attempt attempt : onTrial()) {
            kept.add(attempt);
            if (bring(attempt)) {
                floor.bundle(attempt).ifPresent(bundle -> trials.begin(attempt.number(), bundle.getBundleId()));
            }
        }
        floor.keepOnly(kept);
        floor.select(inForce);
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
            floor.bring(attempt, inForce());
            return true;
        } catch (BundleException | IOException e) {
            String reason = "does not start: " + Reasons.of(e)
                    + ". What provided its roles before provides them until it is replaced or taken out";
            LOG.warn("{} {}", Floor.candidate(attempt).label(), reason, e);
            if (!attempt.reason().equals(reason)) {
                note(attempt, attempt.state(), reason);
            }
            return false;
        }
    }

    private List<Attempt> inForce() {
        return ledger.standing().attempts().stream()
                .map(number -> ledger.attempt(number).orElseThrow())
                .toList();
    }

    private List<Attempt> onTrial() {
        return ledger.attempts().stream()
                .filter(attempt -> attempt.state() == AttemptState.SHADOW)
                .toList();
    }

    private void note(Attempt attempt, AttemptState state, String reason) throws IOException {
        ledger.note(attempt.number(), state, SERVER, reason);
    }
}
