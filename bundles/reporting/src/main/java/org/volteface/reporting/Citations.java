package org.volteface.reporting;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.volteface.api.archive.ArchiveView;
import org.volteface.api.model.Headline;
import org.volteface.api.model.Origin;
import org.volteface.api.model.Passage;
import org.volteface.api.model.Statement;
import org.volteface.api.model.Surroundings;
import org.volteface.api.report.Cited;

/** Statements with their sources. What is read beforehand is read together, in few questions to the archive. */
final class Citations {
    private final ArchiveView archive;
    private final Map<String, Optional<Statement>> statements = new HashMap<>();
    private final Map<String, Headline> headlines = new HashMap<>();
    private final Map<Passage, Surroundings> around = new HashMap<>();

    Citations(ArchiveView archive) {
        this.archive = archive;
    }

    /** Reads the statements with the given ids, and what cites them. */
    void readAll(Stream<String> ids) {
        List<String> unknown =
                ids.distinct().filter(id -> !statements.containsKey(id)).toList();
        List<Statement> found = archive.statements(unknown);
        unknown.forEach(id -> statements.put(id, Optional.empty()));
        found.forEach(statement -> statements.put(statement.id(), Optional.of(statement)));
        read(found);
    }

    /** Reads what cites the statements. */
    void read(Collection<Statement> several) {
        List<Passage> passages = several.stream()
                .map(Statement::passage)
                .distinct()
                .filter(passage -> !around.containsKey(passage))
                .toList();
        if (!passages.isEmpty()) {
            headlines.putAll(archive.headlines(
                    passages.stream().map(Passage::documentId).distinct().toList()));
            passages.forEach(passage -> around.put(passage, Surroundings.UNKNOWN));
            around.putAll(archive.around(passages));
        }
    }

    /** Those of the statements that are in force, cited, in the order of their ids. */
    List<Cited> of(List<String> ids) {
        readAll(ids.stream());
        return ids.stream()
                .flatMap(id -> statements.getOrDefault(id, Optional.empty()).stream())
                .map(this::of)
                .toList();
    }

    Cited of(Statement statement) {
        Passage passage = statement.passage();
        read(List.of(statement));
        Headline headline = headlines.getOrDefault(
                passage.documentId(),
                new Headline(Origin.UNKNOWN, statement.timing().said().ordering(), ""));
        return new Cited(statement, headline, around.getOrDefault(passage, Surroundings.UNKNOWN));
    }
}
