package org.volteface.core;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.volteface.api.archive.ArchiveView;
import org.volteface.api.archive.ChainIndex;
import org.volteface.api.archive.Place;
import org.volteface.api.contradiction.Outcome;
import org.volteface.api.model.Document;
import org.volteface.api.model.Headline;
import org.volteface.api.model.Statement;

/** An archive in memory. It keeps headlines and statements, not texts, so that it grows with what was said alone. */
final class MemoryArchive implements ArchiveView, ChainIndex {
    private static final Comparator<Statement> BY_TIME = Comparator.comparing(Place::of);

    private final Map<String, Headline> headlines = new LinkedHashMap<>();
    private final Map<String, Statement> statements = new LinkedHashMap<>();
    private final Map<String, NavigableSet<Place>> strands = new HashMap<>();
    private List<Outcome> outcomes = List.of();

    boolean holds(Document document) {
        return headlines.containsKey(document.id());
    }

    void add(Document document, List<Statement> found) {
        headlines.put(document.id(), document.headline());
        for (Statement statement : found) {
            statements.put(statement.id(), statement);
            Place place = Place.of(statement);
            Strands.entry(statement).strands().forEach(strand -> strands.computeIfAbsent(
                            strand, name -> new TreeSet<>())
                    .add(place));
        }
    }

    void replaceOutcomes(List<Outcome> latest) {
        outcomes = List.copyOf(latest);
    }

    /** The day of the latest document; the first of days where there is none. */
    LocalDate latestDay() {
        return headlines.values().stream()
                .map(Headline::published)
                .max(LocalDate::compareTo)
                .orElse(LocalDate.EPOCH);
    }

    List<Statement> of(Document document) {
        return statements.values().stream()
                .filter(statement -> statement.passage().documentId().equals(document.id()))
                .toList();
    }

    @Override
    public Optional<Headline> headline(String documentId) {
        return Optional.ofNullable(headlines.get(documentId));
    }

    @Override
    public Optional<Statement> statement(String id) {
        return Optional.ofNullable(statements.get(id));
    }

    @Override
    public List<Statement> statements() {
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
    public List<Outcome> outcomes() {
        return outcomes;
    }

    private NavigableSet<Place> strand(String name) {
        return strands.getOrDefault(name, new TreeSet<>());
    }

    private static List<Place> nearest(NavigableSet<Place> places, int most) {
        return places.stream().limit(most).toList();
    }
}
