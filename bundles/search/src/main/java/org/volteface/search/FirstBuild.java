package org.volteface.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.volteface.api.archive.DocumentEntry;
import org.volteface.api.archive.FoundFinding;

/** The making of an index from all that the archive has. Where it is broken off, the next one begins anew. */
final class FirstBuild {
    private static final int PAGE = 100;
    private static final int SHOWN_EVERY = 5_000;
    private static final int COUNTED_AT_ONCE = 1_000;

    private final Archives archives;
    private final IndexStore store;
    private final Course course;
    private final Touched touched = new Touched();

    /**
     * How the making goes.
     *
     * @param left how many documents are still to come
     * @param tolerance what becomes of those that cannot be indexed
     */
    record Course(AtomicLong left, Tolerance tolerance) {}

    FirstBuild(Archives archives, IndexStore store, Course course) {
        this.archives = archives;
        this.store = store;
        this.course = course;
    }

    /**
     * Makes it.
     *
     * @return where the log has to be followed from; empty where {@code isStopped} came first
     */
    Optional<Position> run(Joined joined, BooleanSupplier isStopped) throws IOException {
        LocalDate latestDay = archives.archive().latestDay();
        Position begun = Position.end(archives.log(), latestDay);
        ChangeWriter writer = new ChangeWriter(archives, store, touched);
        documents(writer, isStopped);
        findings(writer, isStopped);
        store.refresh();
        touched.clear();
        for (Counted counted : Counted.values()) {
            count(counted, new CountWriter(archives, store, joined), latestDay, isStopped);
        }
        if (isStopped.getAsBoolean()) {
            return Optional.empty();
        }
        store.refresh();
        store.commit(begun);
        return Optional.of(begun);
    }

    private void documents(ChangeWriter writer, BooleanSupplier isStopped) throws IOException {
        long done = 0;
        Optional<String> last = Optional.empty();
        while (!isStopped.getAsBoolean()) {
            course.left().set(Math.max(1, archives.queue().counts().all() - done));
            List<String> ids = archives.queue().entriesAfter(last, PAGE).stream()
                    .map(DocumentEntry::id)
                    .toList();
            if (ids.isEmpty()) {
                return;
            }
            course.tolerance().take(ids, writer::documents, touched::clear);
            touched.clear();
            last = Optional.of(ids.get(ids.size() - 1));
            done += ids.size();
            if (done % SHOWN_EVERY == 0) {
                store.refresh();
            }
        }
    }

    private void findings(ChangeWriter writer, BooleanSupplier isStopped) throws IOException {
        long number = 0;
        while (!isStopped.getAsBoolean()) {
            List<FoundFinding> found = archives.archive().findingsAfter(number, PAGE);
            if (found.isEmpty()) {
                return;
            }
            course.tolerance().take(found, writer::add, touched::clear);
            number = found.get(found.size() - 1).number();
        }
    }

    /** What is counted once all is there. */
    private enum Counted {
        ACTORS(Fields.OF_HOLDER),
        PROPOSITIONS(Fields.OF_PROPOSITION),
        PROMISES(Fields.OF_PROMISE);

        private final String field;

        Counted(String field) {
            this.field = field;
        }

        Set<String> of(Touched touched) {
            return switch (this) {
                case ACTORS -> touched.actors();
                case PROPOSITIONS -> touched.propositions();
                case PROMISES -> touched.promises();
            };
        }
    }

    private void count(Counted counted, CountWriter writer, LocalDate latestDay, BooleanSupplier isStopped)
            throws IOException {
        List<String> all = new ArrayList<>(store.read(searcher -> Lookup.values(searcher, counted.field)));
        for (int i = 0; i < all.size() && !isStopped.getAsBoolean(); i += COUNTED_AT_ONCE) {
            course.tolerance()
                    .take(
                            all.subList(i, Math.min(all.size(), i + COUNTED_AT_ONCE)),
                            some -> {
                                touched.clear();
                                counted.of(touched).addAll(some);
                                writer.write(touched, latestDay);
                            },
                            touched::clear);
        }
    }
}
