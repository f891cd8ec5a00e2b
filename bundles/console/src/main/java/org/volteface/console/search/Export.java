package org.volteface.console.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.volteface.api.archive.DocumentEntry;
import org.volteface.api.archive.StatementArchive;
import org.volteface.api.contradiction.Finding;
import org.volteface.api.model.Edtf;
import org.volteface.api.model.Headline;
import org.volteface.api.model.Statement;
import org.volteface.api.search.Criterion;
import org.volteface.api.search.Result;
import org.volteface.api.search.Subject;
import org.volteface.console.finding.FindingLine;
import org.volteface.console.finding.FindingLines;
import org.volteface.console.platform.Platform;
import org.volteface.console.stance.Kinship;
import org.volteface.console.words.CitedPassage;
import org.volteface.console.words.Words;

/** The rows of a file that has a list: what a person who works on in a table needs of each entry, by the names of the columns. */
final class Export {
    private static final List<String> SAID = List.of(
            "id",
            "holder",
            "holder_id",
            "kind",
            "stance",
            "proposition",
            "proposition_key",
            "said",
            "about",
            "words",
            "source",
            "published",
            "title",
            "document");
    private static final List<String> FOUND = List.of(
            "id",
            "holder",
            "holder_id",
            "kind",
            "rating",
            "standing",
            "review",
            "proposition",
            "proposition_key",
            "why",
            "before",
            "before_said",
            "before_source",
            "after",
            "after_said",
            "after_source");

    private final Platform platform;
    private final StatementArchive archive;

    Export(Platform platform, StatementArchive archive) {
        this.platform = platform;
        this.archive = archive;
    }

    /** The columns of a file that has a list of a subject. */
    static List<String> columns(Subject subject) {
        return switch (subject) {
            case STATEMENT -> SAID;
            case PROMISE -> {
                List<String> columns = new ArrayList<>(SAID);
                columns.addAll(List.of("status", "deadline", "times_made"));
                yield columns;
            }
            case FINDING -> FOUND;
            case DOCUMENT -> List.of("id", "title", "source", "address", "published", "received", "state", "reason");
            case ACTOR -> List.of("id", "name", "kind", "statements", "findings");
            case PROPOSITION -> List.of("key", "topic", "statements", "findings", "actors");
        };
    }

    /** A row for each result that is still there, in their order. */
    List<Map<String, Object>> rows(Subject subject, List<Result> results) {
        return switch (subject) {
            case STATEMENT, PROMISE -> said(results, subject == Subject.PROMISE);
            case FINDING ->
                new FindingLines(platform, archive)
                        .ofIds(ids(results)).stream().map(Export::finding).toList();
            case DOCUMENT -> documents(results);
            case ACTOR -> results.stream().map(Export::actor).toList();
            case PROPOSITION -> results.stream().map(Export::proposition).toList();
        };
    }

    private List<Map<String, Object>> said(List<Result> results, boolean promises) {
        Map<String, Statement> statements = new HashMap<>();
        Kinship kinship = Kinship.of(platform);
        archive.statements(ids(results)).forEach(one -> statements.put(one.id(), kinship.seen(one)));
        Set<String> documents = statements.values().stream()
                .map(one -> one.passage().documentId())
                .collect(Collectors.toSet());
        Map<String, Headline> headlines = archive.headlines(documents);
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Result result : results) {
            if (statements.containsKey(result.id())) {
                Statement statement = Objects.requireNonNull(statements.get(result.id()));
                Map<String, Object> row = said(
                        statement,
                        Optional.ofNullable(headlines.get(statement.passage().documentId())));
                if (promises) {
                    addPromise(row, statement, result);
                }
                rows.add(row);
            }
        }
        return rows;
    }

    private static void addPromise(Map<String, Object> row, Statement statement, Result result) {
        row.put("status", Shapes.name(result, Criterion.STATUS));
        row.put("deadline", statement.timing().deadline().map(Object::toString).orElse(""));
        row.put("times_made", result.tally().statements());
    }

    private static Map<String, Object> said(Statement statement, Optional<Headline> headline) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", statement.id());
        row.put("holder", statement.holder().name());
        row.put("holder_id", statement.holder().id());
        row.put("kind", Shapes.name(statement.kind()));
        row.put("stance", Shapes.name(statement.claim().stance().label()));
        row.put("proposition", statement.claim().proposition().topic());
        row.put("proposition_key", statement.claim().proposition().key());
        row.put("said", statement.timing().said().text());
        row.put("about", statement.timing().about().map(Edtf::text).orElse(""));
        row.put("words", statement.wording().text());
        row.put("source", headline.map(known -> known.origin().publisher()).orElse(""));
        row.put("published", headline.map(known -> known.published().toString()).orElse(""));
        row.put("title", headline.map(Headline::title).orElse(""));
        row.put("document", statement.passage().documentId());
        return row;
    }

    private static Map<String, Object> finding(FindingLine line) {
        Finding finding = line.finding();
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", finding.id());
        row.put("holder", line.holder().name());
        row.put("holder_id", line.holder().id());
        row.put("kind", Shapes.name(finding.kind()));
        row.put("rating", line.rating());
        row.put("standing", Shapes.name(finding.verdict().standing()));
        row.put(
                "review",
                line.review().map(review -> Words.decision(review.decision())).orElse(""));
        row.put("proposition", finding.proposition().topic());
        row.put("proposition_key", finding.proposition().key());
        row.put("why", finding.verdict().why());
        for (CitedPassage passage : line.passages()) {
            String side = finding.turn().after().contains(passage.statement().id()) ? "after" : "before";
            row.put(side, passage.text());
            row.put(side + "_said", passage.statement().happened().text());
            row.put(side + "_source", passage.headline().origin().publisher());
        }
        return row;
    }

    private List<Map<String, Object>> documents(List<Result> results) {
        return platform.queue().map(queue -> queue.entries(ids(results))).orElse(List.of()).stream()
                .map(Export::document)
                .toList();
    }

    private static Map<String, Object> document(DocumentEntry entry) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", entry.id());
        row.put("title", entry.headline().title());
        row.put("source", entry.headline().origin().publisher());
        row.put("address", entry.headline().origin().url().map(Object::toString).orElse(""));
        row.put("published", entry.headline().published().toString());
        row.put("received", entry.progress().received().toString());
        row.put("state", Shapes.name(entry.progress().state()));
        row.put("reason", entry.progress().reason().orElse(""));
        return row;
    }

    private static Map<String, Object> actor(Result result) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", result.id());
        row.put("name", result.title().text());
        row.put("kind", Shapes.name(result, Criterion.KIND));
        row.put("statements", result.tally().statements());
        row.put("findings", result.tally().findings());
        return row;
    }

    private static Map<String, Object> proposition(Result result) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("key", result.id());
        row.put("topic", result.title().text());
        row.put("statements", result.tally().statements());
        row.put("findings", result.tally().findings());
        row.put("actors", result.tally().actors());
        return row;
    }

    private static List<String> ids(List<Result> results) {
        return results.stream().map(Result::id).toList();
    }
}
