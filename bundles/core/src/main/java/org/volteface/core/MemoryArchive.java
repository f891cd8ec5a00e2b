package org.volteface.core;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.volteface.api.archive.ArchiveView;
import org.volteface.api.contradiction.Outcome;
import org.volteface.api.model.Document;
import org.volteface.api.model.Headline;
import org.volteface.api.model.Statement;

/** An archive in memory. It keeps headlines and statements, not texts, so that it grows with what was said alone. */
final class MemoryArchive implements ArchiveView {
    private final Map<String, Headline> headlines = new LinkedHashMap<>();
    private final Map<String, Statement> statements = new LinkedHashMap<>();
    private List<Outcome> outcomes = List.of();

    boolean holds(Document document) {
        return headlines.containsKey(document.id());
    }

    void add(Document document, List<Statement> found) {
        headlines.put(document.id(), document.headline());
        found.forEach(statement -> statements.put(statement.id(), statement));
    }

    void replaceOutcomes(List<Outcome> latest) {
        outcomes = List.copyOf(latest);
    }

    /** The day of the latest document; the first of days where there is none. */
    LocalDate latestDay() {
        return headlines.values().stream()
                .map(Headline::published)
                .max(LocalDate::compareTo)
                .orElse(LocalDate.EPOCH);
    }

    List<Statement> of(Document document) {
        return statements.values().stream()
                .filter(statement -> statement.passage().documentId().equals(document.id()))
                .toList();
    }

    @Override
    public Optional<Headline> headline(String documentId) {
        return Optional.ofNullable(headlines.get(documentId));
    }

    @Override
    public Optional<Statement> statement(String id) {
        return Optional.ofNullable(statements.get(id));
    }

    @Override
    public List<Statement> statements() {
        return statements.values().stream().sorted(TermIndex.BY_TIME).toList();
    }

    @Override
    public List<Outcome> outcomes() {
        return outcomes;
    }
}
