package org.volteface.reporting;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.volteface.api.model.Claim;
import org.volteface.api.model.Statement;
import org.volteface.api.report.Cited;

/** The statements that a report shows as rows, each once, in the order of time. */
final class StatementRows {
    static final List<String> COLUMNS = List.of(
            "id",
            "date",
            "actor",
            "kind",
            "topic",
            "stance",
            "words",
            "attribution",
            "condition",
            "last day",
            "source",
            "published",
            "title",
            "url",
            "document",
            "made by");

    private StatementRows() {}

    static List<List<String>> of(Sections sections) {
        Map<String, Cited> byId = new TreeMap<>();
        sections.cited().forEach(cited -> byId.put(cited.statement().id(), cited));
        return byId.values().stream()
                .sorted(Comparator.comparing((Cited cited) -> cited.statement().happened()))
                .map(StatementRows::row)
                .toList();
    }

    private static List<String> row(Cited cited) {
        Statement statement = cited.statement();
        Claim claim = statement.claim();
        List<String> row = List.of(
                statement.id(),
                statement.happened().text(),
                statement.holder().name(),
                Words.kind(statement.kind()),
                claim.proposition().topic(),
                PassageRows.stance(statement, claim.proposition()),
                statement.wording().text(),
                Words.attribution(statement) + Words.speaker(statement),
                claim.stance().condition().orElse(""),
                statement.timing().deadline().map(Object::toString).orElse(""),
                cited.headline().origin().publisher(),
                cited.headline().published().toString(),
                cited.headline().title(),
                cited.headline().origin().url().map(URI::toString).orElse(""),
                statement.passage().documentId(),
                String.join(", ", statement.madeBy()));
        return row.stream().map(Cell::of).toList();
    }
}
