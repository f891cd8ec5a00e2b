package org.volteface.api.archive;

import java.util.Comparator;
import java.util.Objects;
import org.volteface.api.model.Edtf;
import org.volteface.api.model.Statement;

/**
 * A place in the order of time, which is total: no two statements have the same.
 *
 * @param happened when it happened
 * @param id the id of the statement, which orders what happened at once
 */
public record Place(Edtf happened, String id) implements Comparable<Place> {
    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::happened).thenComparing(Place::id);

    /** Refuses null. */
    public Place {
        Objects.requireNonNull(happened, "happened");
        Objects.requireNonNull(id, "id");
    }

    /** The place of {@code statement}: its {@link Statement#happened()} and its id. */
    public static Place of(Statement statement) {
        return new Place(statement.happened(), statement.id());
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }
}
