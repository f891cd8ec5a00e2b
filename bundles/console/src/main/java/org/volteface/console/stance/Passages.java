package org.volteface.console.stance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.volteface.api.archive.Place;
import org.volteface.api.archive.StatementArchive;
import org.volteface.api.model.Headline;
import org.volteface.api.model.Proposition;
import org.volteface.api.model.Statement;
import org.volteface.api.search.Query;
import org.volteface.api.search.Result;
import org.volteface.api.search.Search;
import org.volteface.console.words.CitedPassage;

/** Statements by what a search names, each loaded once and with its document. */
public final class Passages {
    private final StatementArchive archive;
    private final Search search;
    private final Kinship kinship;

    /** Reads these, and tells of actors as {@code kinship} has them. */
    public Passages(StatementArchive archive, Search search, Kinship kinship) {
        this.archive = archive;
        this.search = search;
        this.kinship = kinship;
    }

    /** The ids of at most {@code most} entries of a list, in its order. */
    public List<String> ids(Query query, int most) {
        return search.find(query, most, Optional.empty()).page().stream()
                .map(Result::id)
                .toList();
    }

    /** The statements in force among those with the given ids, by their ids and in their order. */
    public Map<String, Statement> statements(Collection<String> ids) {
        Map<String, Statement> found = archive.statements(ids).stream()
                .collect(Collectors.toMap(Statement::id, kinship::seen, (one, same) -> one));
        Map<String, Statement> ordered = new java.util.LinkedHashMap<>();
        ids.forEach(id -> Optional.ofNullable(found.get(id)).ifPresent(statement -> ordered.put(id, statement)));
        return ordered;
    }

    /** The statements as they are cited, in their order, each beside its own proposition. */
    public List<CitedPassage> cited(Collection<Statement> statements) {
        Map<String, Headline> headlines = headlines(statements);
        List<CitedPassage> cited = new ArrayList<>();
        for (Statement statement : statements) {
            Optional.ofNullable(headlines.get(statement.passage().documentId()))
                    .map(headline -> new CitedPassage(
                            statement, headline, statement.claim().stance().label()))
                    .ifPresent(cited::add);
        }
        return cited;
    }

    /** The statements in the order of time, each with the side that it takes toward {@code proposition}. */
    public List<CitedPassage> toward(Collection<Statement> statements, Proposition proposition) {
        Map<String, Headline> headlines = headlines(statements);
        return statements.stream()
                .distinct()
                .sorted(Comparator.comparing(Place::of))
                .flatMap(statement ->
                        Optional.ofNullable(headlines.get(statement.passage().documentId()))
                                .map(headline -> CitedPassage.of(statement, headline, proposition))
                                .stream())
                .toList();
    }

    /** The proposition by the words that most of the statements have for it. */
    public static Proposition usual(Collection<Statement> statements) {
        Map<String, Long> uses = new HashMap<>();
        statements.forEach(
                statement -> uses.merge(statement.claim().proposition().topic(), 1L, Long::sum));
        return statements.stream()
                .map(statement -> statement.claim().proposition())
                .max(Comparator.comparing((Proposition one) -> uses.getOrDefault(one.topic(), 0L))
                        .thenComparing(one -> -one.topic().length())
                        .thenComparing(Proposition::topic))
                .orElseThrow(() -> new IllegalArgumentException("no statements"));
    }

    private Map<String, Headline> headlines(Collection<Statement> statements) {
        return archive.headlines(statements.stream()
                .map(statement -> statement.passage().documentId())
                .distinct()
                .toList());
    }
}
