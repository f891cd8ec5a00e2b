package org.volteface.contracts;

import static org.volteface.contracts.SampleRecordings.recording;
import static org.volteface.contracts.SampleRecordings.statement;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.volteface.api.archive.Place;
import org.volteface.api.archive.StatementArchive;
import org.volteface.api.contradiction.Outcome;
import org.volteface.api.model.Document;
import org.volteface.api.model.Statement;

/** Statements of two documents, and an empty archive for them. */
abstract class ArchivedStatements {
    final Document document = SampleRecordings.document(1);
    final Document other = SampleRecordings.document(2);
    final Statement first = statement(document, "2023-02-01", 30);
    final Statement second = statement(document, "2023-09-01", 4);
    final Statement third = statement(other, "2024-02-01", 4);

    ArchivedStatements() {}

    /** The provider under test. */
    protected abstract StatementArchive archive();

    final List<Statement> statements() {
        return Stream.of(document, other)
                .flatMap(each -> archive().statementsOf(each.id()).stream())
                .sorted(Comparator.comparing(Place::of))
                .toList();
    }

    final List<Outcome> outcomes() {
        return Stream.of(first, second, third)
                .flatMap(each -> archive().outcomesOn(each.id()).stream())
                .distinct()
                .toList();
    }

    final void recordBoth() throws IOException {
        archive().record(recording(document, first, second));
        archive().record(recording(other, third));
    }
}
