package org.volteface.console.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.volteface.console.stance.Passages;

/** The promises that are open and whose last day is near, ahead or past, as of the newest document. */
final class Promises {
    /** What is neither kept nor broken, nor settled otherwise. */
    static final Filter OPEN = Filter.NONE.with(
            Criterion.STATUS,
            PromiseStatus.NOT_YET_RATED.name(),
            PromiseStatus.IN_THE_WORKS.name(),
            PromiseStatus.STALLED.name());

    private static final int PASSED = 3;
    private static final int COMING = 4;
    /** How far back it is looked for those that have passed: as little as shows enough of them. */
    private static final List<Integer> BACK = List.of(10, 40, 120);

    private static final int MOST = 200;
    /** As many days as the list goes to that the page leads to. */
    private static final int AHEAD = 90;

    private static final int SOON = 31;

    private final Search search;
    private final Passages passages;
    private final LocalDate today;

    Promises(Search search, Passages passages, LocalDate today) {
        this.search = search;
        this.passages = passages;
        this.today = today;
    }

    /** How many fall due within a month. */
    long soon() {
        return open(Period.of(today, today.plusDays(SOON)), 1).total();
    }

    /** Those that have passed last and those that come next, the earliest first. */
    List<DuePromise> near() {
        List<Result> results = new ArrayList<>(passed());
        results.addAll(open(Period.of(today, today.plusDays(AHEAD)), COMING).page());
        Map<String, Statement> statements =
                passages.statements(results.stream().map(Result::id).toList());
        return results.stream()
                .flatMap(result ->
                        Optional.ofNullable(statements.get(result.id()))
                                .flatMap(statement -> due(statement, result))
                                .stream())
                .toList();
    }

    private List<Result> passed() {
        List<Result> passed = List.of();
        for (int days : BACK) {
            passed = open(Period.of(today.minusDays(days), today.minusDays(1)), MOST)
                    .page();
            if (passed.size() >= PASSED) {
                break;
            }
        }
        return passed.subList(Math.max(0, passed.size() - PASSED), passed.size());
    }

    /** It stands as in the lists, which reckon by the last day that is known. */
    private Optional<DuePromise> due(Statement statement, Result result) {
        PromiseStatus stand = result.facts().getOrDefault(Criterion.STATUS, List.of()).stream()
                .findFirst()
                .map(PromiseStatus::valueOf)
                .orElse(PromiseStatus.NOT_YET_RATED);
        return statement.timing().deadline().map(day -> new DuePromise(statement, day, stand, day.isBefore(today)));
    }

    private Results open(Period due, int most) {
        return search.find(new Query(Subject.PROMISE, "", OPEN.due(due), Order.DEADLINE), most, Optional.empty());
    }
}
