package org.volteface.search;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.volteface.api.archive.Change;
import org.volteface.api.archive.ChangeLog;

/**
 * How far an index has followed the log: up to a change of the given number, which was the given one. An archive that was put back in
 * place of another has another change there, or none.
 *
 * @param number the number of the change, 0 where there was none
 * @param change what it was a change of
 * @param latestDay the latest day of the archive by which the index rates promises
 */
record Position(long number, String change, LocalDate latestDay) {
    /** Changes with whatever is written differently: an index of another format is made anew. */
    private static final String FORMAT = "4";

    private static final String FORMAT_KEY = "format";
    private static final String NUMBER_KEY = "number";
    private static final String CHANGE_KEY = "change";
    private static final String DAY_KEY = "day";

    /** Where the log ends now. */
    static Position end(ChangeLog log, LocalDate latestDay) {
        long last = log.last();
        return new Position(
                last,
                log.after(last - 1, 1).stream().map(Position::name).findFirst().orElse(""),
                latestDay);
    }

    Position after(List<Change> changes, LocalDate day) {
        if (changes.isEmpty()) {
            return new Position(number, change, day);
        }
        Change last = changes.get(changes.size() - 1);
        return new Position(last.number(), name(last), day);
    }

    /** Whether the log has the change at this position, and can be followed from it. */
    boolean isIn(ChangeLog log) {
        List<Change> changes = log.after(number - 1, 1);
        if (number == 0) {
            return changes.isEmpty() || changes.get(0).number() == 1;
        }
        return !changes.isEmpty()
                && changes.get(0).number() == number
                && name(changes.get(0)).equals(change);
    }

    Map<String, String> asData() {
        Map<String, String> data = new HashMap<>();
        data.put(FORMAT_KEY, FORMAT);
        data.put(NUMBER_KEY, Long.toString(number));
        data.put(CHANGE_KEY, change);
        data.put(DAY_KEY, latestDay.toString());
        return data;
    }

    /** The position that {@code data} tells; empty where it is of another format, or of an index that was not finished. */
    static Optional<Position> of(Map<String, String> data) {
        if (!FORMAT.equals(data.get(FORMAT_KEY))) {
            return Optional.empty();
        }
        return Optional.of(new Position(
                Long.parseLong(data.getOrDefault(NUMBER_KEY, "0")),
                data.getOrDefault(CHANGE_KEY, ""),
                LocalDate.parse(data.getOrDefault(DAY_KEY, LocalDate.EPOCH.toString()))));
    }

    private static String name(Change change) {
        return change.at().toEpochMilli() + " " + change.kind() + " " + change.id();
    }
}
