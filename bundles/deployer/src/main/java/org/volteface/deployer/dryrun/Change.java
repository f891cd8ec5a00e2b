package org.volteface.deployer.dryrun;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.osgi.framework.Bundle;
import org.volteface.api.deployment.Candidate;
import org.volteface.deployer.verification.Role;

/**
 * What happens to the installed bundles when a candidate comes.
 *
 * @param gone those that would be there no more as they are
 * @param inPlace whether one of them is the platform's own, and the candidate comes in its place; otherwise it comes beside them first
 */
record Change(Set<Bundle> gone, boolean inPlace) {
    static Change of(Candidate candidate, Situation situation, List<Bundle> bundles) {
        Set<Bundle> gone = new LinkedHashSet<>(situation.going());
        boolean inPlace = false;
        for (Bundle bundle : bundles) {
            // One with a role stays, and hands the role over.
            if (candidate.symbolicName().equals(bundle.getSymbolicName())
                    && !situation.deployed().test(bundle)
                    && Role.of(bundle).isEmpty()) {
                gone.add(bundle);
                inPlace = true;
            }
        }
        return new Change(gone, inPlace);
    }
}
