package org.volteface.archive;

import org.volteface.api.archive.Place;
import org.volteface.api.model.Edtf;
import org.volteface.api.model.Statement;

/** A place in the order of time as a string that sorts as the place does, so that one column of an index orders a strand. */
final class PlaceKey {
    /** Half of what eight digits hold: it makes every day that a date can name positive. */
    private static final long SHIFT = 1_410_554_953_728L;

    private static final int RADIX = 36;
    private static final int DAY_LENGTH = 8;
    /** Sorts before all that a date is written with, so that a date comes before those that it begins. */
    private static final char END = ' ';

    private PlaceKey() {}

    static String of(Statement statement) {
        return of(Place.of(statement));
    }

    /** The id of the statement that has the place. */
    static String id(String key) {
        return key.substring(key.indexOf(END) + 1);
    }

    static String of(Place place) {
        String day = Long.toString(place.happened().ordering().toEpochDay() + SHIFT, RADIX);
        return day + place.happened().text() + END + place.id();
    }

    /** The place that {@link #of(Place)} made {@code key} of. */
    static Place place(String key) {
        int end = key.indexOf(END);
        return new Place(new Edtf(key.substring(DAY_LENGTH, end)), key.substring(end + 1));
    }
}
