package org.volteface.console;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.volteface.api.archive.Counts;
import org.volteface.api.archive.Due;
import org.volteface.api.archive.FindingLife;
import org.volteface.api.archive.FoundFinding;
import org.volteface.api.contradiction.Finding;
import org.volteface.api.contradiction.Outcome;
import org.volteface.api.model.Headline;
import org.volteface.api.model.Statement;
import org.volteface.api.report.FindingSection;
import org.volteface.contracts.SampleReports;
import org.volteface.contracts.SampleStatements;
import org.volteface.contracts.UnaskedArchive;

/** An archive that knows the sample statements, and as many findings as a test numbers. */
final class StandInArchive extends UnaskedArchive {
    static final Finding FINDING = SampleReports.full().sections().stream()
            .filter(FindingSection.class::isInstance)
            .map(FindingSection.class::cast)
            .map(FindingSection::finding)
            .findFirst()
            .orElseThrow();

    private final List<Long> numbers;
    private final Map<String, List<FindingLife>> lives;

    StandInArchive(Map<String, List<FindingLife>> lives, List<Long> numbers) {
        this.lives = lives;
        this.numbers = numbers;
    }

    /** The numbers are those of the moment: a test may change them. */
    private Stream<FoundFinding> found() {
        return numbers.stream().map(number -> new FoundFinding(number, FINDING, "detector@1"));
    }

    @Override
    public List<FindingLife> livesOf(String findingId) {
        return lives.getOrDefault(findingId, List.of());
    }

    @Override
    public List<FoundFinding> findingsStarting(String prefix, int most) {
        return found().filter(one -> one.finding().id().startsWith(prefix))
                .limit(most)
                .toList();
    }

    @Override
    public List<FoundFinding> findingsAfter(long number, int most) {
        return found().filter(finding -> finding.number() > number)
                .sorted(Comparator.comparingLong(FoundFinding::number))
                .limit(most)
                .toList();
    }

    @Override
    public List<FoundFinding> findingsBefore(long number, int most) {
        return found().filter(finding -> finding.number() < number)
                .sorted(Comparator.comparingLong(FoundFinding::number).reversed())
                .limit(most)
                .toList();
    }

    @Override
    public Optional<Headline> headline(String documentId) {
        return Optional.empty();
    }

    @Override
    public Optional<Statement> statement(String id) {
        return SampleStatements.chain().stream()
                .filter(one -> one.id().equals(id))
                .findFirst();
    }

    @Override
    public List<Statement> statementsOf(String documentId) {
        return List.of();
    }

    @Override
    public List<Statement> statementsBy(String actorId, int most) {
        return SampleStatements.chain().stream()
                .filter(one -> one.holder().id().equals(actorId))
                .limit(most)
                .toList();
    }

    @Override
    public List<Outcome> outcomesOn(String statementId) {
        return List.of();
    }

    @Override
    public <O extends Outcome> List<O> outcomesOn(String statementId, Class<O> kind, int most) {
        return List.of();
    }

    @Override
    public LocalDate latestDay() {
        return LocalDate.EPOCH;
    }

    @Override
    public Counts counts() {
        return new Counts(0, SampleStatements.chain().size(), numbers.size(), 0);
    }

    @Override
    public List<Due> due(int most) {
        return List.of();
    }

    @Override
    public Set<String> notConcludedBy(String madeBy, int most) {
        return Set.of();
    }
}
