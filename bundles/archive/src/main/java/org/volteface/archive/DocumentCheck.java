package org.volteface.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.volteface.api.archive.DocumentState;
import org.volteface.api.model.Document;

/** The check of documents against their ids, and of what was made of them against their texts. */
final class DocumentCheck implements Check {
    private static final String SELECT = "SELECT d.number, d.id, " + DocumentTable.HEADLINE
            + ", t.content, d.state, d.maker, d.address, m.kind FROM documents d"
            + " LEFT JOIN texts t ON t.document = d.number LEFT JOIN makers m ON m.hash = d.maker"
            + " WHERE d.number > ? ORDER BY d.number FETCH FIRST ? ROWS ONLY";
    /** Texts may be long. */
    private static final int SIZE = 50;

    private final StatementCheck statements;
    private final SightingCheck sightings;

    DocumentCheck(StatementCheck statements, SightingCheck sightings) {
        this.statements = statements;
        this.sightings = sightings;
    }

    /** A row; what cannot be read of it is told in {@code trouble}. */
    private record Row(
            String id,
            Optional<Document> document,
            String trouble,
            State state,
            @Nullable String address) {}

    private record State(String name, @Nullable String makerKind) {}

    @Override
    public void run(Session session, Damages damages) throws SQLException {
        Slices.each(session, new Slices.Query<>(SELECT, DocumentCheck::row, SIZE), rows -> {
            Map<Long, Document> documents = new HashMap<>();
            for (Slices.Numbered<Row> row : rows) {
                check(session, damages, row);
                row.row().document().ifPresent(document -> documents.put(row.number(), document));
            }
            StatementCheck.Range range = new StatementCheck.Range(
                    rows.get(0).number(), rows.get(rows.size() - 1).number());
            statements.run(session, damages, range, documents);
            sightings.run(session, damages, range);
        });
    }

    private static Row row(ResultSet row) throws SQLException {
        State state = new State(row.getString(8), row.getString(11));
        String id = row.getString(2);
        String address = row.getString(10);
        Optional<String> text = Session.optionalText(row, 7);
        if (text.isEmpty()) {
            return new Row(id, Optional.empty(), "has no text", state, address);
        }
        try {
            Document document = new Document(id, DocumentTable.headline(row, 3), text.get());
            return new Row(id, Optional.of(document), "", state, address);
        } catch (RuntimeException e) {
            return new Row(id, Optional.empty(), "cannot be read: " + H2Dialect.innermost(e), state, address);
        }
    }

    private static void check(Session session, Damages damages, Slices.Numbered<Row> numbered) throws SQLException {
        Row row = numbered.row();
        String name = "document " + row.id();
        damages.require(row.trouble().isEmpty(), name + " " + row.trouble());
        row.document().ifPresent(document -> {
            String id = Document.of(document.headline(), document.text()).id();
            damages.require(id.equals(row.id()), name + " is not what its id is the hash of, which would be " + id);
            String url = document.headline()
                    .origin()
                    .url()
                    .map(DocumentTable::address)
                    .orElse(null);
            damages.require(
                    url == null ? row.address() == null : url.equals(row.address()),
                    name + " is not found by its address");
        });
        List<Long> found =
                session.list(known -> known.getLong(1), "SELECT number FROM documents WHERE id = ?", row.id());
        damages.require(
                found.equals(List.of(numbered.number())),
                name + " is there " + found.size() + " times by its id instead of once");
        checkState(damages, name, row.state());
    }

    private static void checkState(Damages damages, String name, State state) {
        boolean isKnown = List.of(DocumentState.values()).stream()
                .anyMatch(known -> known.name().equals(state.name()));
        damages.require(isKnown, name + " is in a state that there is not: " + state.name());
        if (DocumentState.ANALYSED.name().equals(state.name())) {
            damages.require(
                    Maker.Kind.ANALYSERS.name().equals(state.makerKind())
                            || Maker.Kind.OUTDATED.name().equals(state.makerKind()),
                    name + " was analysed by nobody who is known");
        }
    }
}
