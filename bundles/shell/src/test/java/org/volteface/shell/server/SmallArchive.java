package org.volteface.shell.server;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.volteface.api.archive.Counts;
import org.volteface.api.archive.FoundFinding;
import org.volteface.api.archive.Place;
import org.volteface.api.archive.Review;
import org.volteface.api.contradiction.Finding;
import org.volteface.api.contradiction.Outcome;
import org.volteface.api.model.Actor;
import org.volteface.api.model.Headline;
import org.volteface.api.model.Statement;
import org.volteface.contracts.UnaskedArchive;

/** An archive of what a test puts into its lists, and that nobody writes to. */
final class SmallArchive extends UnaskedArchive {
    final List<Statement> statements = new ArrayList<>();
    final List<Outcome> outcomes = new ArrayList<>();
    final List<FoundFinding> findings = new ArrayList<>();
    final Map<String, Review> reviews = new HashMap<>();
    long due;
    int failures;

    /** The sample statements, in documents of their own. */
    static SmallArchive ofSamples() {
        SmallArchive archive = new SmallArchive();
        archive.statements.addAll(Ferry.CHAIN);
        return archive;
    }

    /** Lets the archive come to know a finding. */
    synchronized void find(Finding finding) {
        findings.add(new FoundFinding(findings.size() + 1, finding, "org.volteface.contradiction@1.0.0"));
    }

    @Override
    public Optional<Map<String, Review>> reviews(Collection<Finding> asked) {
        return Optional.of(Map.copyOf(reviews));
    }

    @Override
    public Optional<Headline> headline(String documentId) {
        return statements.stream().anyMatch(in -> in.passage().documentId().equals(documentId))
                ? Optional.of(Ferry.headline(LocalDate.parse(documentId.substring("document-of-".length()))))
                : Optional.empty();
    }

    @Override
    public Optional<Statement> statement(String id) {
        return statements.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    @Override
    public List<Statement> statementsOf(String documentId) {
        return statements.stream()
                .filter(each -> each.passage().documentId().equals(documentId))
                .toList();
    }

    @Override
    public List<Statement> statementsBy(String actorId, int most) {
        return statements.stream()
                .filter(each -> each.holder().id().equals(actorId))
                .sorted(Comparator.comparing(Place::of).reversed())
                .limit(most)
                .toList();
    }

    @Override
    public List<Statement> statementsStarting(String prefix, int most) {
        return statements.stream()
                .filter(each -> each.id().startsWith(prefix))
                .limit(most)
                .toList();
    }

    @Override
    public List<Actor> actorsNamed(String text, int most) {
        String part = text.toLowerCase(Locale.ROOT);
        return statements.stream()
                .map(Statement::holder)
                .distinct()
                .filter(actor -> actor.id().equals(text)
                        || actor.name().toLowerCase(Locale.ROOT).contains(part))
                .limit(most)
                .toList();
    }

    @Override
    public List<Outcome> outcomesOn(String statementId) {
        return outcomes.stream()
                .filter(each -> each.evidence().contains(statementId))
                .toList();
    }

    @Override
    public synchronized List<FoundFinding> findingsAfter(long number, int most) {
        if (failures-- > 0) {
            throw new IllegalStateException("no connection is free");
        }
        return findings.stream()
                .filter(each -> each.number() > number)
                .limit(most)
                .toList();
    }

    @Override
    public List<FoundFinding> findingsBefore(long number, int most) {
        return findings.stream()
                .filter(each -> each.number() < number)
                .sorted(Comparator.comparingLong(FoundFinding::number).reversed())
                .limit(most)
                .toList();
    }

    @Override
    public List<FoundFinding> findingsStarting(String prefix, int most) {
        return findings.stream()
                .filter(each -> each.finding().id().startsWith(prefix))
                .limit(most)
                .toList();
    }

    @Override
    public LocalDate latestDay() {
        return LocalDate.EPOCH;
    }

    @Override
    public synchronized Counts counts() {
        return new Counts(statements.size(), statements.size(), findings.size(), due);
    }
}
