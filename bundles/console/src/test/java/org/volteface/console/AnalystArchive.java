package org.volteface.console;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.volteface.api.archive.Counts;
import org.volteface.api.archive.FindingLife;
import org.volteface.api.archive.FoundFinding;
import org.volteface.api.contradiction.Dismissal;
import org.volteface.api.contradiction.Finding;
import org.volteface.api.contradiction.Outcome;
import org.volteface.api.contradiction.Turn;
import org.volteface.api.model.Headline;
import org.volteface.api.model.Origin;
import org.volteface.api.model.Statement;
import org.volteface.contracts.SampleStatements;
import org.volteface.contracts.UnaskedArchive;

/** An archive with one finding in force, one that it replaced, and statements that a test adds. */
final class AnalystArchive extends UnaskedArchive {
    static final FoundFinding FOUND = new FoundFinding(3, StandInArchive.FINDING, "org.example.detector@1.2.0");
    static final Finding REPLACED = replaced(FOUND.finding());

    final List<Statement> added = new ArrayList<>();
    final List<FoundFinding> older = new ArrayList<>();
    boolean withdrawn;

    @Override
    public List<FoundFinding> findingsStarting(String prefix, int most) {
        return !withdrawn && FOUND.finding().id().startsWith(prefix) ? List.of(FOUND) : List.of();
    }

    @Override
    public List<FoundFinding> findingsBefore(long number, int most) {
        return older.stream()
                .filter(found -> found.number() < number)
                .limit(most)
                .toList();
    }

    @Override
    public List<FoundFinding> findingsAfter(long number, int most) {
        return List.of();
    }

    @Override
    public List<FindingLife> livesOf(String findingId) {
        Optional<Instant> until = withdrawn ? Optional.of(Instant.parse("2026-03-03T10:00:00Z")) : Optional.empty();
        FindingLife now = new FindingLife(FOUND, Instant.parse("2026-03-02T10:00:00Z"), until);
        FindingLife before = new FindingLife(
                new FoundFinding(2, REPLACED, "org.example.detector@1.1.0"),
                Instant.parse("2026-03-01T10:00:00Z"),
                Optional.of(now.since()));
        return findingId.equals(REPLACED.id())
                        || findingId.equals(FOUND.finding().id())
                ? List.of(before, now)
                : List.of();
    }

    private static Finding replaced(Finding by) {
        Turn turn = new Turn(List.of("a statement of the past"), by.turn().after(), List.of());
        return new Finding(by.kind(), by.holder(), by.proposition(), turn, by.verdict(), by.gates());
    }

    @Override
    public Optional<Headline> headline(String documentId) {
        Origin origin = new Origin("The <b>Gazette</b>", Optional.empty());
        return Optional.of(new Headline(origin, LocalDate.of(2024, 3, 1), "<script>alert(1)</script> \"quoted\""));
    }

    @Override
    public Optional<Statement> statement(String id) {
        return Stream.concat(SampleStatements.chain().stream(), added.stream())
                .filter(one -> one.id().equals(id))
                .findFirst();
    }

    @Override
    public List<Statement> statementsOf(String documentId) {
        return added;
    }

    @Override
    public List<Statement> statementsBy(String actorId, int most) {
        return List.of();
    }

    @Override
    public List<Finding> findings(Optional<String> actorId, int most) {
        return List.of();
    }

    @Override
    public <O extends Outcome> List<O> outcomesOn(String statementId, Class<O> kind, int most) {
        Dismissal dismissal =
                new Dismissal(FOUND.finding().evidence(), "time-order", "both are of <one> day, & nobody knows more");
        return Stream.of(dismissal)
                .filter(kind::isInstance)
                .filter(one -> one.evidence().contains(statementId))
                .map(kind::cast)
                .toList();
    }

    @Override
    public LocalDate latestDay() {
        return LocalDate.EPOCH;
    }

    @Override
    public Counts counts() {
        return new Counts(0, 0, 0, 0);
    }
}
