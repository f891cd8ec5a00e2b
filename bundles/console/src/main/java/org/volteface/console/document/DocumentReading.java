package org.volteface.console.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.volteface.api.archive.StatementArchive;
import org.volteface.api.contradiction.Dismissal;
import org.volteface.api.contradiction.Finding;
import org.volteface.api.contradiction.StatusChange;
import org.volteface.api.model.Document;
import org.volteface.api.model.Field;
import org.volteface.api.model.Statement;
import org.volteface.console.stance.Kinship;

/** The reading of a document's statements into its text, with what came of each. */
final class DocumentReading {
    private static final int EACH = 3;

    private final StatementArchive archive;
    private final Kinship kinship;

    DocumentReading(StatementArchive archive, Kinship kinship) {
        this.archive = archive;
        this.kinship = kinship;
    }

    DocumentView.Body body(Document document, TextWindow window) {
        List<Statement> all = archive.statementsOf(document.id()).stream()
                .filter(statement -> isInside(statement, document))
                .map(kinship::seen)
                .toList();
        List<Statement> inTitle = in(all, Field.TITLE);
        List<Statement> inText = in(all, Field.TEXT);
        List<Statement> shown = new ArrayList<>(inTitle);
        inText.stream()
                .filter(statement -> statement.passage().span().overlaps(window.span()))
                .forEach(shown::add);
        List<Note> notes = notes(shown, all);
        return new DocumentView.Body(
                document.title().isBlank()
                        ? Optional.empty()
                        : Optional.of(new MarkedText(document.title(), of(notes, Field.TITLE)).whole()),
                new MarkedText(document.text(), of(notes, Field.TEXT)).paragraphs(window.span()),
                window,
                all.size(),
                notes.stream()
                        .flatMap(note -> note.came().findings().stream())
                        .distinct()
                        .count());
    }

    /** Numbered as they stand in the whole document, whichever part of it is shown. */
    private List<Note> notes(List<Statement> shown, List<Statement> all) {
        List<String> ids = shown.stream().map(Statement::id).toList();
        Map<String, List<Finding>> findings = archive.outcomesOn(ids, Finding.class, EACH);
        Map<String, List<Dismissal>> stopped = archive.outcomesOn(ids, Dismissal.class, 1);
        Map<String, List<StatusChange>> changes = archive.outcomesOn(ids, StatusChange.class, EACH);
        List<Note> notes = new ArrayList<>();
        for (Statement statement : shown) {
            String id = statement.id();
            Optional<StatusChange> status = changes.getOrDefault(id, List.of()).stream()
                    .filter(change -> change.commitment().equals(id))
                    .findFirst();
            Note.Came came =
                    new Note.Came(findings.getOrDefault(id, List.of()), stopped.getOrDefault(id, List.of()), status);
            notes.add(new Note(all.indexOf(statement) + 1, statement, came));
        }
        return notes;
    }

    private static boolean isInside(Statement statement, Document document) {
        return statement.passage().span().end()
                <= document.text(statement.passage().field()).length();
    }

    private static List<Statement> in(List<Statement> all, Field field) {
        return all.stream()
                .filter(statement -> statement.passage().field() == field)
                .toList();
    }

    private static List<Note> of(List<Note> notes, Field field) {
        return notes.stream()
                .filter(note -> note.statement().passage().field() == field)
                .toList();
    }
}
