package org.volteface.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.search.Query;
import org.volteface.api.archive.Change;
import org.volteface.api.search.Subject;

/** The step that takes changes of the archive over into the index. Taking one over twice does no harm. */
final class IndexUpdate {
    private final Archives archives;
    private final IndexStore store;
    private final Tolerance tolerance;
    private final Touched touched = new Touched();
    private volatile Joined joined;

    IndexUpdate(Archives archives, IndexStore store, Tolerance tolerance) {
        this.tolerance = tolerance;
        this.archives = archives;
        this.store = store;
        this.joined = new Joined(archives.actors().joins());
    }

    /** Which actors are one, as the index has it. */
    Joined joined() {
        return joined;
    }

    /** Takes {@code changes} over but for those that break, and rates the promises that are over since {@code from}. */
    void apply(List<Change> changes, LocalDate from, LocalDate latestDay) throws IOException {
        // What was noted for one that is left out would break the next ones too.
        tolerance.take(changes, some -> write(some, from, latestDay), touched::clear);
    }

    private void write(List<Change> changes, LocalDate from, LocalDate latestDay) throws IOException {
        ChangeWriter writer = new ChangeWriter(archives, store, touched);
        writer.documents(of(changes, Change.Kind.DOCUMENT));
        Set<String> findings = new LinkedHashSet<>(of(changes, Change.Kind.FINDING));
        findings.addAll(decided(of(changes, Change.Kind.REVIEW)));
        writer.findings(findings);
        archives.archive().statements(of(changes, Change.Kind.PROMISE)).forEach(touched::addPromise);
        join(of(changes, Change.Kind.ACTOR));
        if (latestDay.isAfter(from)) {
            touched.promises().addAll(over(from, latestDay));
        }
        store.refresh();
        if (touched.size() > 0) {
            new CountWriter(archives, store, joined).write(touched, latestDay);
            store.refresh();
        }
        // Not before: what was noted in a step that was broken off has still to be counted in the next try.
        touched.clear();
    }

    private static Set<String> of(List<Change> changes, Change.Kind kind) {
        Set<String> ids = new LinkedHashSet<>();
        for (Change change : changes) {
            if (change.kind() == kind) {
                ids.add(change.id());
            }
        }
        return ids;
    }

    private List<String> decided(Set<String> cases) throws IOException {
        return cases.isEmpty()
                ? List.of()
                : store.read(searcher -> Values.ids(searcher, Lookup.any(Fields.CASE, cases)));
    }

    /** What those hold who are joined otherwise now is counted again: for the one that they were, and for the one that they are. */
    private void join(Set<String> actors) throws IOException {
        if (actors.isEmpty()) {
            return;
        }
        Joined before = joined;
        joined = new Joined(archives.actors().joins());
        for (String actor : actors) {
            touched.actors().addAll(before.members(actor));
            touched.actors().addAll(joined.members(actor));
        }
        Query held = Lookup.any(Fields.OF_HOLDER, actors);
        store.read(searcher -> {
            Values.all(searcher, held, Fields.OF_PROPOSITION, touched.propositions()::add);
            return searcher;
        });
    }

    /** What those promises have in common whose last day is no more ahead. */
    private Set<String> over(LocalDate from, LocalDate latestDay) throws IOException {
        Set<String> groups = new HashSet<>();
        Query due = LongPoint.newRangeQuery(Fields.DUE, from.toEpochDay() + 1, latestDay.toEpochDay());
        store.read(searcher -> {
            Values.all(searcher, Lookup.all(Subject.PROMISE, due), Fields.PROMISE_GROUP, groups::add);
            return searcher;
        });
        return groups;
    }
}
