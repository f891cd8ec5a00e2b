package org.volteface.reporting;

import java.util.List;
import java.util.stream.Collectors;
import org.volteface.api.model.Statement;
import org.volteface.api.report.PromiseSection;

/** Promises as rows, each with the passage that first made it. */
final class PromiseRows {
    static final List<String> COLUMNS = List.of(
            "id",
            "status",
            "actor",
            "promised",
            "date",
            "last day",
            "condition",
            "words",
            "source",
            "restated",
            "what moved it");

    private PromiseRows() {}

    static List<List<String>> of(List<PromiseSection> promises) {
        return promises.stream().map(PromiseRows::row).toList();
    }

    private static List<String> row(PromiseSection section) {
        Statement commitment = section.commitment().statement();
        List<String> row = List.of(
                commitment.id(),
                section.status().label(),
                commitment.holder().name(),
                Words.promised(commitment),
                commitment.happened().text(),
                commitment.timing().deadline().map(Object::toString).orElse(""),
                commitment.claim().stance().condition().orElse(""),
                commitment.wording().text(),
                Words.capital(Quote.source(section.commitment())),
                Integer.toString(section.restatements().size()),
                section.history().stream()
                        .map(change -> change.status().label() + " since " + change.since() + ": " + change.because())
                        .collect(Collectors.joining("; ")));
        return row.stream().map(Cell::of).toList();
    }
}
