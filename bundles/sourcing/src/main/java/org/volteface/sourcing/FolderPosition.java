package org.volteface.sourcing;

import org.volteface.api.source.Cursor;

/**
 * A place in a folder whose files are read in the order of their names.
 *
 * @param name the file that was read last; empty at the beginning
 * @param taken how many outcomes were taken from it, or {@link #WHOLLY}
 */
record FolderPosition(String name, long taken) {
    private static final long WHOLLY = Long.MAX_VALUE;
    private static final String WHOLLY_READ = "*";

    /**
     * The place that a cursor of this source marks.
     *
     * @throws IllegalArgumentException if another source made the cursor
     */
    static FolderPosition of(Cursor cursor) {
        if (cursor.equals(Cursor.START)) {
            return new FolderPosition("", WHOLLY);
        }
        int slash = cursor.text().indexOf('/');
        String taken = slash < 0 ? "" : cursor.text().substring(0, slash);
        if (!taken.matches("\\d{1,18}|\\*")) {
            throw new IllegalArgumentException("not a place in a folder: " + cursor.text());
        }
        return new FolderPosition(
                cursor.text().substring(slash + 1), taken.equals(WHOLLY_READ) ? WHOLLY : Long.parseLong(taken));
    }

    /** The place after a file. */
    static FolderPosition after(String name) {
        return new FolderPosition(name, WHOLLY);
    }

    Cursor cursor() {
        return name.isEmpty() ? Cursor.START : new Cursor((taken == WHOLLY ? WHOLLY_READ : taken) + "/" + name);
    }

    /** Whether the file of that name lies before this place. */
    boolean isPast(String other) {
        int order = other.compareTo(name);
        return order < 0 || (order == 0 && taken == WHOLLY);
    }

    /** How many outcomes were taken from the file of that name. */
    long taken(String other) {
        return other.equals(name) ? taken : 0;
    }
}
