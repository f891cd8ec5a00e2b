package org.volteface.console.promise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.volteface.api.archive.PromiseReading;
import org.volteface.api.archive.StatementArchive;
import org.volteface.api.contradiction.PromiseStanding;
import org.volteface.api.contradiction.PromiseStanding.Breach;
import org.volteface.api.contradiction.StatusChange;
import org.volteface.api.model.PromiseStatus;
import org.volteface.api.model.Statement;
import org.volteface.api.model.StatementKind;
import org.volteface.api.search.Criterion;
import org.volteface.api.search.Filter;
import org.volteface.api.search.Order;
import org.volteface.api.search.Query;
import org.volteface.api.search.Result;
import org.volteface.api.search.Search;
import org.volteface.api.search.Subject;
import org.volteface.console.stance.Kinship;
import org.volteface.console.stance.Passages;
import org.volteface.console.words.CitedPassage;
import org.volteface.console.words.Words;

/** Promises by what a search names: each with its restatements and its history. */
public final class Promises {
    private static final int RESTATEMENTS = 20;
    private static final int MOST = 20;

    private final StatementArchive archive;
    private final Passages passages;

    /** Reads these, and tells of actors as {@code kinship} has them. */
    public Promises(StatementArchive archive, Search search, Kinship kinship) {
        this.archive = archive;
        this.passages = new Passages(archive, search, kinship);
    }

    /** The promises of a page of a list, in its order; without those that were withdrawn meanwhile. */
    public List<Promise> of(List<Result> page) {
        Map<String, Statement> made =
                passages.statements(page.stream().map(Result::id).toList());
        Map<String, Set<Statement>> all = new LinkedHashMap<>();
        for (Result result : page) {
            Optional.ofNullable(made.get(result.id()))
                    .ifPresent(first -> all.put(first.id(), commitments(first, result)));
        }
        Set<String> ids =
                all.values().stream().flatMap(Set::stream).map(Statement::id).collect(Collectors.toSet());
        Map<String, List<StatusChange>> changes = archive.outcomesOn(ids, StatusChange.class, MOST);
        LocalDate today = archive.latestDay();
        List<Breach> breaches = new PromiseReading(archive, today).breaches(ids);
        Map<String, CitedPassage> cited = cited(all.values(), changes.values(), breaches);
        List<Promise> promises = new ArrayList<>();
        for (Result result : page) {
            List<CitedPassage> said = all.getOrDefault(result.id(), Set.of()).stream()
                    .flatMap(statement -> Optional.ofNullable(cited.get(statement.id())).stream())
                    .toList();
            if (!said.isEmpty()) {
                List<PromiseStep> steps = steps(said, new Told(changes, breaches, today), cited);
                promises.add(new Promise(said.get(0), said.subList(1, said.size()), status(result), steps, today));
            }
        }
        return promises;
    }

    /** The commitment itself and, where it was made again, those that say the same with the same deadline or none. */
    private Set<Statement> commitments(Statement first, Result result) {
        Set<Statement> all = new LinkedHashSet<>(Set.of(first));
        List<String> actors = result.facts().getOrDefault(Criterion.ACTOR, List.of());
        if (result.tally().statements() > 1 && !actors.isEmpty()) {
            Filter same = Filter.NONE
                    .with(Criterion.ACTOR, actors.get(0))
                    .with(Criterion.PROPOSITION, first.claim().proposition().key())
                    .with(Criterion.KIND, StatementKind.COMMITMENT.name());
            List<String> ids = passages.ids(new Query(Subject.STATEMENT, "", same, Order.OLDEST), RESTATEMENTS);
            passages.statements(ids).values().stream()
                    .filter(statement -> isSame(first, statement))
                    .forEach(all::add);
        }
        return all;
    }

    private static boolean isSame(Statement first, Statement statement) {
        Optional<LocalDate> deadline = statement.timing().deadline();
        boolean sameEnd = deadline.isEmpty()
                || first.timing().deadline().isEmpty()
                || deadline.equals(first.timing().deadline());
        return sameEnd
                && Words.side(statement, first.claim().proposition())
                        == first.claim().stance().label();
    }

    private Map<String, CitedPassage> cited(
            Collection<Set<Statement>> commitments, Collection<List<StatusChange>> changes, List<Breach> breaches) {
        Set<String> evidence = new HashSet<>();
        changes.forEach(all -> all.forEach(change -> evidence.addAll(change.evidence())));
        breaches.forEach(breach -> evidence.addAll(breach.finding().evidence()));
        Set<Statement> statements = new LinkedHashSet<>();
        commitments.forEach(statements::addAll);
        statements.addAll(passages.statements(evidence).values());
        return passages.cited(statements).stream()
                .collect(Collectors.toMap(passage -> passage.statement().id(), passage -> passage, (one, same) -> one));
    }

    /** What is known of promises, and up to which day. */
    private record Told(Map<String, List<StatusChange>> changes, List<Breach> breaches, LocalDate today) {}

    private static List<PromiseStep> steps(List<CitedPassage> said, Told told, Map<String, CitedPassage> cited) {
        List<Statement> commitments = said.stream().map(CitedPassage::statement).toList();
        Set<String> ids = commitments.stream().map(Statement::id).collect(Collectors.toSet());
        List<StatusChange> changes = ids.stream()
                .flatMap(id -> told.changes().getOrDefault(id, List.of()).stream())
                .distinct()
                .toList();
        return PromiseStanding.of(commitments, changes, told.breaches(), told.today()).history().stream()
                .map(change -> new PromiseStep(
                        change.status(), change.since(), change.because(), evidence(change, ids, cited)))
                .toList();
    }

    private static List<CitedPassage> evidence(
            StatusChange change, Set<String> commitments, Map<String, CitedPassage> cited) {
        return change.evidence().stream()
                .filter(id -> !commitments.contains(id))
                .flatMap(id -> Optional.ofNullable(cited.get(id)).stream())
                .toList();
    }

    private static PromiseStatus status(Result result) {
        return result.facts().getOrDefault(Criterion.STATUS, List.of()).stream()
                .findFirst()
                .map(PromiseStatus::valueOf)
                .orElse(PromiseStatus.NOT_YET_RATED);
    }
}
