package org.volteface.api.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a report shows, in short: enough to tell later what has changed since, and small enough to be kept for that.
 *
 * @param items the findings, promises and statements that it shows, and the findings that it leaves out as dismissed, each once, sorted
 */
public record ReportDigest(List<ReportItem> items) {
    /** Sorts the items; of those with one key, the last is taken. */
    public ReportDigest {
        Map<String, ReportItem> byKey = new TreeMap<>();
        items.forEach(item -> byKey.put(item.key(), item));
        items = List.copyOf(byKey.values());
    }

    /** The digest of {@code report}. Dismissals are no part of it. */
    public static ReportDigest of(Report report) {
        List<ReportItem> items = new ArrayList<>();
        for (Section section : report.sections()) {
            if (section instanceof FindingSection finding) {
                items.add(ReportItem.of(finding));
            } else if (section instanceof PromiseSection promise) {
                items.add(ReportItem.of(promise));
            } else if (section instanceof LeftOutSection leftOut) {
                leftOut.dismissed().forEach(finding -> items.add(ReportItem.of(finding)));
            } else if (section instanceof TimelineSection timeline) {
                timeline.entries().forEach(entry -> items.add(ReportItem.of(entry)));
            }
        }
        return new ReportDigest(items);
    }

    /**
     * The digest that {@link #lines} gave.
     *
     * @throws IllegalArgumentException if a line is none of a digest
     */
    public static ReportDigest parse(List<String> lines) {
        return new ReportDigest(lines.stream().map(ReportItem::parse).toList());
    }

    /** The digest as text, a line for each item, for {@link #parse} to read. */
    public List<String> lines() {
        return items.stream().map(ReportItem::line).toList();
    }

    /** What has changed since {@code earlier} was made of a report of the same scope. */
    public ReportChanges since(ReportDigest earlier) {
        Map<String, ReportItem> former = earlier.byKey();
        Map<String, ReportItem> now = byKey();
        List<ReportItem> appeared =
                items.stream().filter(item -> !former.containsKey(item.key())).toList();
        List<ReportItem> withdrawn = earlier.items.stream()
                .filter(item -> !now.containsKey(item.key()))
                .toList();
        List<ReportChanges.Change> changed = new ArrayList<>();
        for (ReportItem item : items) {
            ReportItem before = former.get(item.key());
            if (before != null && !before.isSameAs(item)) {
                changed.add(new ReportChanges.Change(before, item));
            }
        }
        return new ReportChanges(appeared, withdrawn, changed);
    }

    private Map<String, ReportItem> byKey() {
        Map<String, ReportItem> byKey = new TreeMap<>();
        items.forEach(item -> byKey.put(item.key(), item));
        return byKey;
    }
}
