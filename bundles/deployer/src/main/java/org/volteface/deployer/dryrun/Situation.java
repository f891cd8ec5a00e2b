package org.volteface.deployer.dryrun;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.osgi.framework.Bundle;

/**
 * What a bundle would come into.
 *
 * @param going the deployed bundles that would go once it is in force: the version before
 * @param deployed whether a bundle was deployed, and is not the platform's own
 * @param holder the bundle that holds a role, as {@code name@version}; empty where none does
 */
public record Situation(List<Bundle> going, Predicate<Bundle> deployed, Function<String, Optional<String>> holder) {
    /** Copies the list. */
    public Situation {
        going = List.copyOf(going);
        Objects.requireNonNull(deployed, "deployed");
        Objects.requireNonNull(holder, "holder");
    }
}
