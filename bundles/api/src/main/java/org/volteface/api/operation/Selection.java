package org.volteface.api.operation;

import java.util.Map;
import java.util.Set;

/**
 * Which bundles provide which roles. A role that is not named goes to the bundle that is ranked highest, of those not held back.
 *
 * @param chosen the ids of bundles by the simple names of the roles that they and nobody else provide
 * @param heldBack the ids of bundles whose services are not used, but for the roles that they are chosen for
 */
public record Selection(Map<String, Long> chosen, Set<Long> heldBack) {
    /** Nothing chosen and nobody held back. */
    public static final Selection NONE = new Selection(Map.of(), Set.of());

    /** Copies the collections. */
    public Selection {
        chosen = Map.copyOf(chosen);
        heldBack = Set.copyOf(heldBack);
    }

    /** Whether the services of a bundle are used for a role of which many are in force at once. */
    public boolean admits(long bundle) {
        return !heldBack.contains(bundle);
    }
}
