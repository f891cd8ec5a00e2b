package org.volteface.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.lucene.index.Term;
import org.volteface.api.model.Actor;
import org.volteface.api.model.Headline;
import org.volteface.api.model.Statement;
import org.volteface.api.search.Subject;

/** The writer of what is told of many statements at once: actors, propositions and promises. It reads what the index shows. */
final class CountWriter {
    private final Archives archives;
    private final IndexStore store;
    private final Joined joined;

    CountWriter(Archives archives, IndexStore store, Joined joined) {
        this.archives = archives;
        this.store = store;
        this.joined = joined;
    }

    /** Counts and rates all that is {@code touched} again. */
    void write(Touched touched, LocalDate latestDay) throws IOException {
        actors(terms(touched.actors()));
        for (String key : terms(touched.propositions())) {
            proposition(key);
        }
        PromiseEntries entries = new PromiseEntries(archives.archive(), latestDay);
        for (String group : terms(touched.promises())) {
            promises(group, entries);
        }
    }

    /** As the index has them: what is over-long is counted under the same name whether it comes from a change or from the index. */
    private static Set<String> terms(Collection<String> values) {
        return values.stream().map(Fields::term).collect(Collectors.toCollection(TreeSet::new));
    }

    private void actors(Collection<String> ids) throws IOException {
        Set<String> roots = new TreeSet<>();
        for (String id : ids) {
            roots.add(joined.root(id));
            if (!joined.root(id).equals(id)) {
                store.delete(key(Subject.ACTOR, id));
            }
        }
        Set<String> members = new HashSet<>();
        roots.forEach(root -> members.addAll(joined.members(root)));
        Map<String, List<Actor>> names =
                archives.archive().namesOf(members).stream().collect(Collectors.groupingBy(Actor::id));
        for (String root : roots) {
            List<Actor> own = joined.members(root).stream()
                    .flatMap(id -> names.getOrDefault(id, List.of()).stream())
                    .toList();
            ActorCount count = store.read(searcher -> ActorCount.of(searcher, joined, root));
            if (count.tally().statements() == 0 || own.isEmpty() || isNobody(root)) {
                store.delete(key(Subject.ACTOR, root));
            } else {
                List<Actor> ordered = store.read(searcher -> ActorCount.byUse(searcher, own));
                store.replace(count.entry(root, joined.named(root), ordered));
            }
        }
    }

    /** Whoever writes an article and is not named is no actor: what it tells stands in its document. */
    private static boolean isNobody(String id) {
        return id.equals(Actor.NARRATOR.id());
    }

    private void proposition(String key) throws IOException {
        PropositionCount count = store.read(searcher -> PropositionCount.of(searcher, joined, key));
        if (count.isEmpty()) {
            store.delete(key(Subject.PROPOSITION, key));
        } else {
            store.replace(count.entry(key));
        }
    }

    private void promises(String group, PromiseEntries entries) throws IOException {
        List<String> ids = store.read(searcher -> Values.ids(searcher, Lookup.one(Fields.OF_PROMISE, group)));
        List<Statement> commitments = archives.archive().statements(ids).stream()
                .filter(statement -> !isNobody(statement.holder().id()))
                .toList();
        Map<String, Headline> headlines = archives.archive()
                .headlines(commitments.stream()
                        .map(statement -> statement.passage().documentId())
                        .collect(Collectors.toSet()));
        store.replace(new Term(Fields.PROMISE_GROUP, group), entries.of(group, commitments, headlines));
    }

    private static Term key(Subject subject, String id) {
        return new Term(Fields.KEY, Fields.key(subject, id));
    }
}
