package org.volteface.search;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.volteface.api.archive.FoundFinding;
import org.volteface.api.contradiction.Finding;
import org.volteface.api.contradiction.Outcome;
import org.volteface.api.contradiction.StatusChange;
import org.volteface.api.model.Actor;
import org.volteface.api.model.Document;
import org.volteface.api.model.Headline;
import org.volteface.api.model.Statement;
import org.volteface.contracts.UnaskedArchive;

/** The archive of a world. */
final class StandInArchive extends UnaskedArchive {
    private final World world;

    StandInArchive(World world) {
        this.world = world;
    }

    @Override
    public Optional<Headline> headline(String documentId) {
        synchronized (world) {
            return Optional.ofNullable(world.documents.get(documentId)).map(Document::headline);
        }
    }

    @Override
    public Optional<Statement> statement(String id) {
        return all().stream().filter(statement -> statement.id().equals(id)).findFirst();
    }

    @Override
    public List<Statement> statementsOf(String documentId) {
        synchronized (world) {
            if (world.broken.contains(documentId)) {
                throw new IllegalArgumentException("cannot be read: " + documentId);
            }
            return world.said.getOrDefault(documentId, List.of());
        }
    }

    @Override
    public List<Actor> namesOf(Collection<String> actorIds) {
        return all().stream()
                .map(Statement::holder)
                .filter(actor -> actorIds.contains(actor.id()))
                .distinct()
                .toList();
    }

    @Override
    public Optional<FoundFinding> finding(String id) {
        synchronized (world) {
            return Optional.ofNullable(world.findings.get(id));
        }
    }

    @Override
    public List<FoundFinding> findingsAfter(long number, int most) {
        synchronized (world) {
            return world.findings.values().stream()
                    .filter(found -> found.number() > number)
                    .limit(most)
                    .toList();
        }
    }

    @Override
    public <O extends Outcome> List<O> outcomesOn(String statementId, Class<O> kind, int most) {
        synchronized (world) {
            if (kind == StatusChange.class) {
                return Optional.ofNullable(world.statuses.get(statementId)).map(kind::cast).stream()
                        .toList();
            }
            return kind == Finding.class
                    ? world.findings.values().stream()
                            .map(FoundFinding::finding)
                            .filter(finding -> finding.evidence().contains(statementId))
                            .map(kind::cast)
                            .toList()
                    : List.of();
        }
    }

    @Override
    public LocalDate latestDay() {
        return world.latestDay();
    }

    private List<Statement> all() {
        synchronized (world) {
            return world.said.values().stream().flatMap(List::stream).toList();
        }
    }
}
