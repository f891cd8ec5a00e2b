package org.volteface.api.report;

import java.util.List;
import java.util.Objects;

/**
 * What two reports of the same scope differ in.
 *
 * @param appeared what the later one alone shows
 * @param withdrawn what the earlier one alone shows
 * @param changed what both show, and that stands otherwise now
 */
public record ReportChanges(List<ReportItem> appeared, List<ReportItem> withdrawn, List<Change> changed) {
    /** Copies the lists. */
    public ReportChanges {
        appeared = List.copyOf(appeared);
        withdrawn = List.copyOf(withdrawn);
        changed = List.copyOf(changed);
    }

    /** Whether nothing has changed. */
    public boolean isEmpty() {
        return appeared.isEmpty() && withdrawn.isEmpty() && changed.isEmpty();
    }

    /**
     * One thing, as it stood and as it stands.
     *
     * @param before as the earlier report shows it
     * @param after as the later report shows it
     */
    public record Change(ReportItem before, ReportItem after) {
        /** Refuses null. */
        public Change {
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(after, "after");
        }
    }
}
