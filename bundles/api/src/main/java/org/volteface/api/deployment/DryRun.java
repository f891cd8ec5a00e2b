package org.volteface.api.deployment;

import java.util.List;

/**
 * What would happen if a bundle was put in force, worked out without installing it.
 *
 * @param problems why it cannot be, each in words for a person; empty where it can
 * @param refreshed the bundles that would be stopped and started again, as {@code name@version}
 * @param handovers the roles that would change hands
 * @param platform whether one of those refreshed is the platform's own
 */
public record DryRun(List<String> problems, List<String> refreshed, List<Handover> handovers, boolean platform) {
    /** Copies the lists. */
    public DryRun {
        problems = List.copyOf(problems);
        refreshed = List.copyOf(refreshed);
        handovers = List.copyOf(handovers);
    }

    /**
     * A role that changes hands.
     *
     * @param role the simple name of the role
     * @param from the bundle that provides it now, as {@code name@version}; empty where none does
     * @param to the bundle that would
     */
    public record Handover(String role, String from, String to) {}
}
