package org.volteface.core;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.volteface.api.actor.Sighting;
import org.volteface.api.archive.ArchiveView;
import org.volteface.api.archive.ChainIndex;
import org.volteface.api.archive.Counts;
import org.volteface.api.archive.Place;
import org.volteface.api.contradiction.Dismissal;
import org.volteface.api.contradiction.Finding;
import org.volteface.api.contradiction.Outcome;
import org.volteface.api.model.Actor;
import org.volteface.api.model.Document;
import org.volteface.api.model.Headline;
import org.volteface.api.model.Passage;
import org.volteface.api.model.Statement;
import org.volteface.api.model.StatementKind;
import org.volteface.api.model.Surroundings;

/** An archive in memory. It keeps headlines, statements and a little of what stands around them, not texts, so that it grows with what was said alone. */
final class MemoryArchive implements ArchiveView, ChainIndex {
    private static final Comparator<Statement> BY_TIME = Comparator.comparing(Place::of);

    private static final Comparator<Actor> BY_NAME = Comparator.comparing(
                    (Actor actor) -> actor.name().length())
            .thenComparing(Actor::name)
            .thenComparing(Actor::id);

    private final Map<String, Headline> headlines = new LinkedHashMap<>();
    private final Map<String, Statement> statements = new LinkedHashMap<>();
    private final Map<Passage, Surroundings> around = new HashMap<>();
    private final Map<String, NavigableSet<Place>> strands = new HashMap<>();
    private final Map<String, List<Statement>> byDocument = new HashMap<>();
    private final Set<Sighting> sightings = new LinkedHashSet<>();
    private Joins joins = Joins.NONE;
    private List<Outcome> outcomes = List.of();
    private Map<String, List<Outcome>> outcomesByEvidence = Map.of();

    boolean holds(Document document) {
        return headlines.containsKey(document.id());
    }

    void add(Document document, Made made) {
        sightings.addAll(made.sightings());
        headlines.put(document.id(), document.headline());
        byDocument.put(document.id(), made.statements());
        for (Statement statement : made.statements()) {
            statements.put(statement.id(), statement);
            Passage passage = statement.passage();
            around.put(passage, Surroundings.of(document.text(passage.field()), passage.span(), Surroundings.SHOWN));
            Place place = Place.of(statement);
            Strands.entry(statement).strands().forEach(strand -> strands.computeIfAbsent(
                            strand, name -> new TreeSet<>())
                    .add(place));
        }
    }

    /** What the documents tell of their actors. */
    List<Sighting> sightings() {
        return List.copyOf(sightings);
    }

    /** Which actors are one, as of the last conclusion. */
    Joins joins() {
        return joins;
    }

    void replaceJoins(Joins latest) {
        joins = latest;
    }

    void replaceOutcomes(List<Outcome> latest) {
        outcomes = latest;
        outcomesByEvidence = new HashMap<>();
        for (Outcome outcome : latest) {
            new HashSet<>(outcome.evidence()).forEach(id -> outcomesByEvidence
                    .computeIfAbsent(id, key -> new ArrayList<>())
                    .add(outcome));
        }
    }

    @Override
    public LocalDate latestDay() {
        return headlines.values().stream()
                .map(Headline::published)
                .max(LocalDate::compareTo)
                .orElse(LocalDate.EPOCH);
    }

    List<Statement> of(String documentId) {
        return byDocument.getOrDefault(documentId, List.of());
    }

    @Override
    public Map<Passage, Surroundings> around(Collection<Passage> passages) {
        Map<Passage, Surroundings> found = new HashMap<>(around);
        found.keySet().retainAll(Set.copyOf(passages));
        return found;
    }

    @Override
    public Optional<Headline> headline(String documentId) {
        return Optional.ofNullable(headlines.get(documentId));
    }

    @Override
    public Optional<Statement> statement(String id) {
        return Optional.ofNullable(statements.get(id));
    }

    /** All statements, ordered by {@link Place}. */
    List<Statement> statements() {
        return statements.values().stream().sorted(BY_TIME).toList();
    }

    @Override
    public List<Statement> statements(Collection<String> ids) {
        return ids.stream()
                .map(statements::get)
                .filter(Objects::nonNull)
                .sorted(BY_TIME)
                .toList();
    }

    @Override
    public List<Place> before(String strand, Place place, int most) {
        return nearest(strand(strand).headSet(place, false).descendingSet(), most);
    }

    @Override
    public List<Place> after(String strand, Place place, int most) {
        return nearest(strand(strand).tailSet(place, false), most);
    }

    @Override
    public Counts counts() {
        long findings = outcomes.stream().filter(Finding.class::isInstance).count();
        return new Counts(headlines.size(), statements.size(), findings, 0);
    }

    @Override
    public List<Statement> statementsBy(String actorId, int most) {
        return latest(statement -> isOne(statement.holder(), actorId), most);
    }

    @Override
    public List<Statement> commitments(Optional<String> actorId, int most) {
        return latest(
                statement -> statement.kind() == StatementKind.COMMITMENT
                        && (actorId.isEmpty() || isOne(statement.holder(), actorId.get())),
                most);
    }

    @Override
    public List<Finding> findings(Optional<String> actorId, int most) {
        return latest(outcomes, Finding.class)
                .filter(finding -> actorId.isEmpty() || isOne(finding.holder(), actorId.get()))
                .limit(most)
                .toList();
    }

    @Override
    public List<Dismissal> dismissals(int most) {
        return latest(outcomes, Dismissal.class).limit(most).toList();
    }

    @Override
    public <O extends Outcome> List<O> outcomesOn(String statementId, Class<O> kind, int most) {
        return latest(outcomesByEvidence.getOrDefault(statementId, List.of()), kind)
                .limit(most)
                .toList();
    }

    @Override
    public List<Actor> actorsNamed(String text, int most) {
        String part = text.toLowerCase(Locale.ROOT);
        return statements.values().stream()
                .map(Statement::holder)
                .distinct()
                .filter(actor -> actor.id().equals(text)
                        || actor.name().toLowerCase(Locale.ROOT).contains(part))
                .sorted(BY_NAME)
                .limit(most)
                .toList();
    }

    private boolean isOne(Actor actor, String id) {
        return joins.members(id).contains(actor.id());
    }

    private List<Statement> latest(Predicate<Statement> which, int most) {
        return statements.values().stream()
                .filter(which)
                .sorted(BY_TIME.reversed())
                .limit(most)
                .toList();
    }

    /** Those of one kind, the last first. */
    private static <O extends Outcome> Stream<O> latest(List<Outcome> outcomes, Class<O> kind) {
        return IntStream.rangeClosed(1, outcomes.size())
                .mapToObj(back -> outcomes.get(outcomes.size() - back))
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    private NavigableSet<Place> strand(String name) {
        return strands.getOrDefault(name, new TreeSet<>());
    }

    private static List<Place> nearest(NavigableSet<Place> places, int most) {
        return places.stream().limit(most).toList();
    }
}
