package org.volteface.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.volteface.api.model.Actor;
import org.volteface.api.search.Criterion;
import org.volteface.api.search.Subject;
import org.volteface.api.search.Tally;

/**
 * What the index counts of one actor.
 *
 * @param tally statements, and findings that were not dismissed
 * @param latest when the latest statement was said
 */
record ActorCount(Tally tally, LocalDate latest) {
    private static final Sort LATEST = new Sort(new SortField(Fields.DAY, SortField.Type.LONG, true));

    static ActorCount of(IndexSearcher searcher, Joined joined, String root) throws IOException {
        Set<String> members = joined.members(root);
        Query statements = Lookup.any(Fields.OF_HOLDER, members);
        TopDocs last = searcher.search(statements, 1, LATEST);
        LocalDate latest = last.scoreDocs.length == 0
                ? LocalDate.EPOCH
                : LocalDate.ofEpochDay(Values.number(searcher, last.scoreDocs[0].doc, Fields.DAY));
        int findings = searcher.count(Lookup.valid(Lookup.any(Fields.ABOUT_ACTOR, members)));
        return new ActorCount(new Tally(searcher.count(statements), findings, 0), latest);
    }

    /** Names by how many statements have them, the most used first, of those that have as many the longer first. */
    static List<Actor> byUse(IndexSearcher searcher, List<Actor> names) throws IOException {
        Map<Actor, Integer> uses = new HashMap<>();
        for (Actor actor : names) {
            String name = StatementEntries.name(actor.id(), actor.name());
            uses.put(actor, searcher.count(Lookup.one(Fields.OF_NAME, name)));
        }
        List<Actor> ordered = new ArrayList<>(uses.keySet());
        ordered.sort(Comparator.comparing((Actor actor) -> uses.getOrDefault(actor, 0))
                .thenComparing(actor -> actor.name().length())
                .thenComparing(Actor::name)
                .reversed());
        return ordered;
    }

    /** The entry of the actor: under the name of the one that others are joined to, or else under the name that is used most. */
    IndexEntry entry(String root, Optional<Actor> named, List<Actor> names) {
        Actor shown = named.orElse(names.get(0));
        Set<String> others = new LinkedHashSet<>();
        names.forEach(name -> others.add(name.name()));
        others.remove(shown.name());
        IndexEntry entry = new IndexEntry(Subject.ACTOR, root)
                .title(shown.name())
                .others(others)
                .words(shown.name())
                .day(latest)
                .point(Fields.STATEMENTS, tally.statements())
                .point(Fields.FINDINGS, tally.findings())
                .has(Criterion.ACTOR, List.of(root))
                .has(Criterion.KIND, List.of(shown.kind().name()));
        others.forEach(entry::words);
        return entry;
    }
}
