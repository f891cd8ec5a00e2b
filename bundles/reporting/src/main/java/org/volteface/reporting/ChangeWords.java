package org.volteface.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.volteface.api.report.ChangesSection;
import org.volteface.api.report.ReportItem;

/** What has changed since an earlier report, in words. */
final class ChangeWords {
    /** More than a person reads; what is meant for programs has all. */
    private static final int MOST = 200;

    private ChangeWords() {}

    /**
     * Changes of one kind.
     *
     * @param title what they have in common
     * @param lines a line for each
     */
    record Group(String title, List<String> lines) {}

    static String title(ChangesSection section) {
        return (section.changes().isEmpty() ? "Nothing has changed since " : "What has changed since ")
                + section.since();
    }

    /** The kinds of changes that there are, what is new first. */
    static List<Group> groups(ChangesSection section) {
        List<Group> groups = new ArrayList<>();
        add(groups, "New", section.changes().appeared().stream().map(ChangeWords::line));
        add(
                groups,
                "Stands otherwise",
                section.changes().changed().stream()
                        .map(change -> named(change.after()) + ": was "
                                + change.before().state() + "; is now "
                                + change.after().state()));
        add(
                groups,
                "Shown no longer: withdrawn, or beyond the limits of the report",
                section.changes().withdrawn().stream().map(ChangeWords::line));
        return groups;
    }

    private static void add(List<Group> groups, String title, Stream<String> lines) {
        List<String> all = lines.toList();
        if (all.isEmpty()) {
            return;
        }
        List<String> shown = new ArrayList<>(all.subList(0, Math.min(MOST, all.size())));
        if (all.size() > MOST) {
            shown.add("and " + (all.size() - MOST) + " more");
        }
        groups.add(new Group(title, shown));
    }

    private static String line(ReportItem item) {
        return named(item) + ": " + item.state();
    }

    private static String named(ReportItem item) {
        return Words.capital(item.kind().name().toLowerCase(Locale.ROOT)) + ", " + item.label();
    }
}
