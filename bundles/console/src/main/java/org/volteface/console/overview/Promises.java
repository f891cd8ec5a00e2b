package org.volteface.console.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.volteface.api.archive.StatementArchive;
import org.volteface.api.contradiction.StatusChange;
import org.volteface.api.model.PromiseStatus;
import org.volteface.api.model.Statement;
import org.volteface.api.search.Criterion;
import org.volteface.api.search.Filter;
import org.volteface.api.search.Order;
import org.volteface.api.search.Period;
import org.volteface.api.search.Query;
import org.volteface.api.search.Result;
import org.volteface.api.search.Results;
import org.volteface.api.search.Search;
import org.volteface.api.search.Subject;

/** The promises that are open and whose last day is near, ahead or past, as of the newest document. */
final class Promises {
    private static final int SHOWN = 5;
    private static final int BACK = 120;
    private static final int AHEAD = 400;
    private static final int SOON = 31;

    private final StatementArchive archive;
    private final Search search;
    private final LocalDate today;

    Promises(StatementArchive archive, Search search, LocalDate today) {
        this.archive = archive;
        this.search = search;
        this.today = today;
    }

    /** How many fall due within a month. */
    long soon() {
        return open(Period.of(today, today.plusDays(SOON)), 1).total();
    }

    /** Those that have passed lately and those that come next, the earliest first. */
    List<DuePromise> near() {
        List<String> ids = open(Period.of(today.minusDays(BACK), today.plusDays(AHEAD)), SHOWN).page().stream()
                .map(Result::id)
                .toList();
        Map<String, Statement> statements = archive.statements(ids).stream()
                .collect(Collectors.toMap(Statement::id, Function.identity(), (one, same) -> one));
        Map<String, List<StatusChange>> changes = archive.outcomesOn(ids, StatusChange.class, 10);
        return ids.stream()
                .flatMap(id -> Stream.ofNullable(statements.get(id)))
                .flatMap(statement -> due(statement, changes.getOrDefault(statement.id(), List.of())).stream())
                .toList();
    }

    private Optional<DuePromise> due(Statement statement, List<StatusChange> changes) {
        Optional<StatusChange> status = changes.stream()
                .filter(change -> change.commitment().equals(statement.id()))
                .findFirst();
        return statement.timing().deadline().map(day -> new DuePromise(statement, day, status, day.isBefore(today)));
    }

    private Results open(Period due, int most) {
        Filter filter = Filter.NONE
                .with(
                        Criterion.STATUS,
                        PromiseStatus.NOT_YET_RATED.name(),
                        PromiseStatus.IN_THE_WORKS.name(),
                        PromiseStatus.STALLED.name())
                .due(due);
        return search.find(new Query(Subject.PROMISE, "", filter, Order.DEADLINE), most, Optional.empty());
    }
}
