package org.volteface.core;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.volteface.api.actor.Join;
import org.volteface.api.archive.Place;
import org.volteface.api.archive.Recording;
import org.volteface.api.model.Document;
import org.volteface.api.model.Statement;

/**
 * The one who writes statements into the archive, one document after the other: what each affects is worked out from the archive as
 * it stands between two documents, so that no two can miss each other.
 */
final class Recorder {
    private final Store store;
    private final Signal recorded;
    private final Clock clock;
    private volatile Joins joins;

    /** Sends {@code recorded} whenever something new is to be held against its history. */
    Recorder(Store store, Signal recorded, Clock clock) {
        this.clock = clock;
        this.store = store;
        this.recorded = recorded;
        this.joins = new Joins(store.register().joins());
    }

    /** Which actors are one. */
    Joins joins() {
        return joins;
    }

    /** Takes {@code all} for the joins in force, with all that is to be looked at again because of it. */
    synchronized void rejoin(List<Join> all) throws IOException {
        Joins now = new Joins(all);
        if (all.equals(store.register().joins())) {
            return;
        }
        Set<String> affected = new LinkedHashSet<>();
        for (String actor : now.changed(joins)) {
            for (Statement statement : involving(actor)) {
                affected.add(statement.id());
                affected.addAll(new Reach(store.index(), joins).of(statement));
                affected.addAll(new Reach(store.index(), now).of(statement));
            }
        }
        store.register().replaceJoins(all, affected);
        joins = now;
        recorded.send();
    }

    private List<Statement> involving(String actor) {
        List<String> ids = store.index().after(Strands.involving(actor), Ends.FIRST, Integer.MAX_VALUE).stream()
                .map(Place::id)
                .toList();
        return store.index().statements(ids);
    }

    /** Keeps what was made of a document, with all that is to be looked at again because of it. */
    void record(Document document, Made made) throws IOException {
        synchronized (this) {
            Reach reach = new Reach(store.index(), joins);
            Set<String> affected = new LinkedHashSet<>();
            made.statements().forEach(statement -> affected.add(statement.id()));
            for (Statement changed : changed(document.id(), made.statements())) {
                affected.addAll(reach.of(changed));
            }
            affected.addAll(fallenDue(document.published()));
            store.archive()
                    .record(new Recording(
                            document,
                            made.statements().stream().map(Strands::entry).toList(),
                            made.madeBy(),
                            affected,
                            made.sightings()));
        }
        recorded.send();
    }

    /** What comes new and what goes. Who made a statement changes nothing in it. */
    private List<Statement> changed(String documentId, List<Statement> now) {
        Map<String, Statement> before = byId(store.archive().statementsOf(documentId));
        Map<String, Statement> after = byId(now);
        Set<Statement> changed = new LinkedHashSet<>();
        after.values().stream()
                .filter(statement -> !isSame(statement, before.get(statement.id())))
                .forEach(changed::add);
        before.values().stream()
                .filter(statement -> !isSame(statement, after.get(statement.id())))
                .forEach(changed::add);
        return List.copyOf(changed);
    }

    private static boolean isSame(Statement one, @Nullable Statement other) {
        return other != null
                && one.wording().equals(other.wording())
                && one.holding().equals(other.holding())
                && one.claim().equals(other.claim())
                && one.timing().equals(other.timing());
    }

    private static Map<String, Statement> byId(List<Statement> statements) {
        return statements.stream().collect(Collectors.toMap(Statement::id, Function.identity()));
    }

    /**
     * The promises whose last day has passed by the day of a document that is later than all before it, and others of the same
     * months.
     */
    private Set<String> fallenDue(LocalDate published) {
        Set<String> ids = new LinkedHashSet<>();
        LocalDate known = store.archive().latestDay();
        // A date in the future is a mistake, and moves no promise.
        if (known.equals(LocalDate.EPOCH)
                || published.isAfter(LocalDate.now(clock).plusDays(1))) {
            return ids;
        }
        YearMonth last = YearMonth.from(published);
        for (YearMonth month = YearMonth.from(known);
                published.isAfter(known) && !month.isAfter(last);
                month = month.plusMonths(1)) {
            store.index()
                    .after(Strands.deadline(month), Ends.FIRST, Integer.MAX_VALUE)
                    .forEach((Place place) -> ids.add(place.id()));
        }
        return ids;
    }
}
