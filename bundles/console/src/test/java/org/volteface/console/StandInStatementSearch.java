package org.volteface.console;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.volteface.api.archive.Place;
import org.volteface.api.model.PromiseStatus;
import org.volteface.api.model.Statement;
import org.volteface.api.model.StatementKind;
import org.volteface.api.search.Criterion;
import org.volteface.api.search.IndexState;
import org.volteface.api.search.Marked;
import org.volteface.api.search.Query;
import org.volteface.api.search.Result;
import org.volteface.api.search.Results;
import org.volteface.api.search.Search;
import org.volteface.api.search.Subject;
import org.volteface.api.search.Tally;

/** A search in the statements that a test gives it; its cursors are numbers. */
final class StandInStatementSearch implements Search {
    private final List<Statement> statements;

    StandInStatementSearch(List<Statement> statements) {
        this.statements = statements.stream()
                .sorted(Comparator.comparing(Place::of).reversed())
                .toList();
    }

    @Override
    public Results find(Query query, int most, Optional<String> cursor) {
        int from = cursor.map(Integer::parseInt).orElse(0);
        List<Result> all = new ArrayList<>(all(query).values());
        int to = Math.min(all.size(), from + most);
        Optional<String> next = to < all.size() ? Optional.of(String.valueOf(to)) : Optional.empty();
        return new Results(all.subList(Math.min(from, to), to), all.size(), true, next);
    }

    @Override
    public Map<String, Long> counts(Query query, Criterion criterion, int most) {
        Map<String, Long> counts = new LinkedHashMap<>();
        all(query).values().forEach(result -> result.facts()
                .getOrDefault(criterion, List.of())
                .forEach(value -> counts.merge(value, 1L, Long::sum)));
        return counts;
    }

    @Override
    public SortedMap<LocalDate, Long> days(Query query) {
        return new TreeMap<>();
    }

    @Override
    public IndexState state() {
        return new IndexState(true, 0);
    }

    private Map<String, Result> all(Query query) {
        Map<String, Result> all = new LinkedHashMap<>();
        for (Statement statement : statements) {
            Map<Criterion, List<String>> facts = facts(statement);
            boolean wanted = query.filter().values().entrySet().stream()
                    .allMatch(asked -> facts.getOrDefault(asked.getKey(), List.of()).stream()
                            .anyMatch(asked.getValue()::contains));
            boolean named = statement.holder().name().contains(query.text());
            if (wanted && named && has(query.subject(), statement)) {
                all.putIfAbsent(id(query.subject(), statement), result(query.subject(), statement, facts));
            }
        }
        return all;
    }

    private static boolean has(Subject subject, Statement statement) {
        return switch (subject) {
            case STATEMENT, ACTOR, PROPOSITION -> true;
            case PROMISE -> statement.kind() == StatementKind.COMMITMENT;
            case FINDING, DOCUMENT -> false;
        };
    }

    private static String id(Subject subject, Statement statement) {
        return switch (subject) {
            case ACTOR -> statement.holder().id();
            case PROPOSITION -> statement.claim().proposition().key();
            default -> statement.id();
        };
    }

    private static Result result(Subject subject, Statement statement, Map<Criterion, List<String>> facts) {
        String title = subject == Subject.ACTOR
                ? statement.holder().name()
                : statement.claim().proposition().topic();
        return new Result(
                id(subject, statement),
                new Marked(title, List.of()),
                new Marked("", List.of()),
                subject == Subject.ACTOR
                        ? Map.of(
                                Criterion.ACTOR, List.of(statement.holder().id()),
                                Criterion.KIND,
                                        List.of(statement.holder().kind().name()))
                        : facts,
                new Tally(1, 0, 1));
    }

    private static Map<Criterion, List<String>> facts(Statement statement) {
        return Map.of(
                Criterion.ACTOR, List.of(statement.holder().id()),
                Criterion.PROPOSITION, List.of(statement.claim().proposition().key()),
                Criterion.STANCE, List.of(statement.claim().stance().label().name()),
                Criterion.STATUS, List.of(PromiseStatus.IN_THE_WORKS.name()),
                Criterion.KIND, List.of(statement.kind().name()));
    }
}
