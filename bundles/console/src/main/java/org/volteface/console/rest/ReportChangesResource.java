package org.volteface.console.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.volteface.api.report.ReportChanges;
import org.volteface.api.report.ReportItem;

/**
 * What has changed since a report was made.
 *
 * @param appeared what would be new
 * @param withdrawn what would be shown no longer: withdrawn, or beyond the limits of the report
 * @param changed what stands otherwise
 */
record ReportChangesResource(List<ReportEntry> appeared, List<ReportEntry> withdrawn, List<ReportEntry> changed) {
    /**
     * Something that a report shows.
     *
     * @param id its id within its kind
     * @param kind finding, promise or statement
     * @param label what it is about
     * @param state how it stands
     * @param before how it stood; left out where it did not stand otherwise
     */
    record ReportEntry(
            String id,
            String kind,
            String label,
            String state,
            @Nullable String before) {
        static ReportEntry of(ReportItem item) {
            return new ReportEntry(item.id(), Names.of(item.kind()), item.label(), item.state(), null);
        }

        static ReportEntry of(ReportChanges.Change change) {
            ReportItem after = change.after();
            return new ReportEntry(
                    after.id(),
                    Names.of(after.kind()),
                    after.label(),
                    after.state(),
                    change.before().state());
        }
    }

    static ReportChangesResource of(ReportChanges changes) {
        return new ReportChangesResource(
                changes.appeared().stream().map(ReportEntry::of).toList(),
                changes.withdrawn().stream().map(ReportEntry::of).toList(),
                changes.changed().stream().map(ReportEntry::of).toList());
    }
}
