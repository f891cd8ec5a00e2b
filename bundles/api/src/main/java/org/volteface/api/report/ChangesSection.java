package org.volteface.api.report;

import java.util.Objects;

/**
 * What has changed since an earlier report of the same scope.
 *
 * @param since which report that is, in words for a person: when it was asked for
 * @param changes what has changed
 */
public record ChangesSection(String since, ReportChanges changes) implements Section {
    /** Refuses null. */
    public ChangesSection {
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(changes, "changes");
    }
}
