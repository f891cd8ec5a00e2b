package org.volteface.deployer;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osgi.framework.Bundle;
import org.volteface.api.deployment.Candidate;
import org.volteface.api.operation.Selection;

/** Who provides which role when certain bundles are in force. */
final class RoleSelection {
    /** The roles that one bundle at a time provides. */
    static final Set<String> SINGLE =
            Set.of("TextAnalyser", "StatementExtractor", "ActorResolver", "StanceClassifier", "ContradictionDetector");

    private RoleSelection() {}

    /** Whether documents are analysed by what a candidate offers. */
    static boolean analyses(Candidate candidate) {
        return candidate.roles().stream().anyMatch(role -> SINGLE.contains(role) || role.equals("KnowledgePack"));
    }

    /** A bundle that was deployed, and what is known of it. */
    record Deployed(Bundle bundle, Candidate candidate) {}

    /**
     * The selection in which {@code inForce} are in force, the later of two that provide one role, and all other deployed bundles are
     * held back, and so are those of the platform that have the symbolic name of one in force: it stands in their place.
     */
    static Selection of(List<Deployed> inForce, List<Bundle> deployed, List<Bundle> platform) {
        Map<String, Long> chosen = new HashMap<>();
        Set<Long> heldBack = new HashSet<>();
        deployed.forEach(bundle -> heldBack.add(bundle.getBundleId()));
        Set<String> names = new HashSet<>();
        inForce.forEach(one -> names.add(one.candidate().symbolicName()));
        platform.stream()
                .filter(bundle -> names.contains(bundle.getSymbolicName()))
                .forEach(bundle -> heldBack.add(bundle.getBundleId()));
        for (Deployed one : inForce) {
            long id = one.bundle().getBundleId();
            heldBack.remove(id);
            one.candidate().roles().stream().filter(SINGLE::contains).forEach(role -> chosen.put(role, id));
        }
        return new Selection(chosen, heldBack);
    }
}
