package org.volteface.console;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.volteface.api.archive.Counts;
import org.volteface.api.archive.Due;
import org.volteface.api.archive.FoundFinding;
import org.volteface.api.contradiction.Outcome;
import org.volteface.api.model.Actor;
import org.volteface.api.model.Headline;
import org.volteface.api.model.Origin;
import org.volteface.api.model.Statement;
import org.volteface.contracts.UnaskedArchive;

/** An archive of the statements and outcomes that a test gives it. */
final class StandInRecord extends UnaskedArchive {
    private final List<Statement> statements;
    private final List<Outcome> outcomes;

    StandInRecord(List<Statement> statements, List<Outcome> outcomes) {
        this.statements = List.copyOf(statements);
        this.outcomes = List.copyOf(outcomes);
    }

    @Override
    public Optional<Headline> headline(String documentId) {
        Origin origin = new Origin("<b>Wire</b>", Optional.empty());
        return Optional.of(new Headline(origin, LocalDate.of(2024, 3, 2), "\"Title\" <script>"));
    }

    @Override
    public Optional<Statement> statement(String id) {
        return statements.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    @Override
    public List<Statement> statementsOf(String documentId) {
        return statements;
    }

    @Override
    public List<Statement> statementsBy(String actorId, int most) {
        return statements.stream()
                .filter(one -> one.holder().id().equals(actorId))
                .limit(most)
                .toList();
    }

    @Override
    public List<FoundFinding> findings(Collection<String> ids) {
        return List.of();
    }

    @Override
    public List<Actor> namesOf(Collection<String> actorIds) {
        return statements.stream()
                .map(Statement::holder)
                .filter(holder -> actorIds.contains(holder.id()))
                .distinct()
                .toList();
    }

    @Override
    public <O extends Outcome> List<O> outcomesOn(String statementId, Class<O> kind, int most) {
        return outcomes.stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(outcome -> outcome.evidence().contains(statementId))
                .limit(most)
                .toList();
    }

    @Override
    public <O extends Outcome> Map<String, List<O>> outcomesOn(Collection<String> ids, Class<O> kind, int most) {
        return ids.stream().distinct().collect(Collectors.toMap(id -> id, id -> outcomesOn(id, kind, most)));
    }

    @Override
    public LocalDate latestDay() {
        return statements.isEmpty() ? LocalDate.EPOCH : LocalDate.of(2026, 3, 12);
    }

    @Override
    public Counts counts() {
        return new Counts(1, statements.size(), 0, 0);
    }

    @Override
    public List<Due> due(int most) {
        return List.of();
    }
}
