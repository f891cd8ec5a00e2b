package org.volteface.deployer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.osgi.framework.Bundle;
import org.volteface.api.deployment.Attempt;
import org.volteface.api.deployment.AttemptState;
import org.volteface.api.deployment.Candidate;
import org.volteface.deployer.settings.AppliedSettings;
import org.volteface.deployer.settings.SettingsJar;

/** What is to be known of a bundle that has arrived, beyond what it is: what it ends, and which settings hold for it. */
final class ArrivalRemarks {
    private final Desk desk;
    private final SettingsDesk settings;

    ArrivalRemarks(Desk desk, SettingsDesk settings) {
        this.desk = desk;
        this.settings = settings;
    }

    /** In words for a person; empty where there is nothing to say. {@code ended} are the attempts whose shadow runs it ends. */
    String of(Candidate candidate, Bundle bundle, List<Attempt> ended) {
        List<String> remarks = new ArrayList<>();
        for (Attempt attempt : ended) {
            remarks.add("it ends the shadow run of attempt " + attempt.number() + ", "
                    + Floor.candidate(attempt).label());
        }
        if (has(candidate) && bundle.getEntry(SettingsJar.ENTRY) == null) {
            remarks.add("the settings that were deployed with the version in force do not come along:"
                    + " deploy them again after it");
        }
        for (long attempt : applied(bundle)) {
            remarks.add(
                    "the settings of attempt " + attempt + " hold for it: rollback " + attempt + " takes them back");
        }
        return String.join("; ", remarks);
    }

    /** Whether the version in force came with settings. */
    private boolean has(Candidate candidate) {
        return desk.inForce().stream()
                .filter(attempt -> Floor.candidate(attempt).symbolicName().equals(candidate.symbolicName()))
                .flatMap(attempt -> desk.floor().bundle(attempt).stream())
                .anyMatch(before -> before.getEntry(SettingsJar.ENTRY) != null);
    }

    /** The attempts whose settings were applied once, hold, and are of PIDs that the bundle declares. */
    private Set<Long> applied(Bundle bundle) {
        Set<Long> applied = new TreeSet<>();
        for (Attempt attempt : desk.ledger().attempts()) {
            boolean meant = attempt.state() == AttemptState.APPLIED
                    && desk.ledger().settings().of(attempt.number()).map(AppliedSettings::values).stream()
                            .flatMap(values -> values.keySet().stream())
                            .anyMatch(pid -> settings.declares(bundle, pid));
            if (meant) {
                applied.add(attempt.number());
            }
        }
        return applied;
    }
}
