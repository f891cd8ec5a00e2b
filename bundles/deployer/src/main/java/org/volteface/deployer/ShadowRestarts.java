package org.volteface.deployer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.osgi.framework.Bundle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.volteface.api.deployment.Attempt;
import org.volteface.api.deployment.AttemptState;

/** The shadow runs that begin anew, as what they are compared with is not in force any more. */
final class ShadowRestarts {
    private static final Logger LOG = LoggerFactory.getLogger(ShadowRestarts.class);
    private static final String SERVER = "server";

    private final Ledger ledger;
    private final Floor floor;
    private final Trials trials;

    ShadowRestarts(Ledger ledger, Floor floor, Trials trials) {
        this.ledger = ledger;
        this.floor = floor;
        this.trials = trials;
    }

    /** Begins all anew where something that analyses is not as it was before. */
    void after(Standing before) {
        List<Long> changed = new ArrayList<>(before.without(ledger.standing().attempts()));
        changed.addAll(ledger.standing().without(before.attempts()));
        boolean analyses = changed.stream()
                .flatMap(number -> ledger.attempt(number).stream())
                .map(Floor::candidate)
                .anyMatch(RoleSelection::analyses);
        for (Attempt attempt : analyses ? ledger.attempts() : List.<Attempt>of()) {
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
}
