package org.volteface.console.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.volteface.api.model.PromiseStatus;
import org.volteface.api.report.Period;
import org.volteface.api.report.ReportKind;
import org.volteface.api.report.ReportRequest;
import org.volteface.console.words.Words;

/** What a report is limited to, in words. */
final class ScopeWords {
    private static final int NAMED = 3;

    private ScopeWords() {}

    static String kind(ReportKind kind) {
        return switch (kind) {
            case FINDINGS -> "Findings";
            case ACTOR -> "An actor";
            case PROMISES -> "Promises";
        };
    }

    static String of(ReportRequest request, Map<String, String> names) {
        List<String> parts = new ArrayList<>(List.of(kind(request.kind())));
        add(
                parts,
                "",
                request.scope().actors().stream()
                        .map(id -> names.getOrDefault(id, id))
                        .collect(Collectors.toCollection(TreeSet::new)));
        add(
                parts,
                "on ",
                request.scope().propositions().stream()
                        .map(key -> key.replace('~', ' '))
                        .collect(Collectors.toCollection(TreeSet::new)));
        Period period = request.scope().period();
        period.from().ifPresent(day -> parts.add("from " + day));
        period.to().ifPresent(day -> parts.add("to " + day));
        add(
                parts,
                "",
                request.scope().statuses().stream()
                        .map(PromiseStatus::label)
                        .collect(Collectors.toCollection(TreeSet::new)));
        if (request.scope().dismissed()) {
            parts.add("dismissed findings, too");
        }
        parts.add("the latest " + request.most());
        return String.join(", ", parts);
    }

    private static void add(List<String> parts, String before, Set<String> names) {
        if (names.size() > NAMED) {
            parts.add(before + Words.count(names.size(), "choice"));
        } else if (!names.isEmpty()) {
            parts.add(before + String.join(" and ", names));
        }
    }
}
