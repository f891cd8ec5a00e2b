package org.volteface.api.stance;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;
import org.volteface.api.model.Statement;

/**
 * An immutable list that shares its storage with the longer lists made of it: what is written into the storage lies beyond the end of
 * every list there is.
 */
final class Prefix extends AbstractList<Statement> implements RandomAccess {
    private static final int LEAST_ROOM = 8;

    private final @Nullable Statement[] storage;
    private final int size;

    private Prefix(@Nullable Statement[] storage, int size) {
        this.storage = storage;
        this.size = size;
    }

    /** A list of these statements. */
    static Prefix of(List<Statement> statements) {
        return statements instanceof Prefix prefix
                ? prefix
                : new Prefix(statements.toArray(new Statement[0]), statements.size());
    }

    /** A list of these statements and one more. */
    Prefix and(Statement next) {
        Objects.requireNonNull(next, "next");
        synchronized (storage) {
            if (size < storage.length && storage[size] == null) {
                storage[size] = next;
                return new Prefix(storage, size + 1);
            }
        }
        @Nullable Statement[] larger = Arrays.copyOf(Arrays.copyOf(storage, size), Math.max(LEAST_ROOM, 2 * size));
        larger[size] = next;
        return new Prefix(larger, size + 1);
    }

    @Override
    public Statement get(int index) {
        return Objects.requireNonNull(storage[Objects.checkIndex(index, size)]);
    }

    @Override
    public int size() {
        return size;
    }
}
