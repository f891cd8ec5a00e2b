package org.volteface.console.overview;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.volteface.api.model.PromiseStatus;
import org.volteface.api.model.Statement;
import org.volteface.console.words.CitedPassage;
import org.volteface.console.words.Holder;
import org.volteface.console.words.Promised;

/**
 * A promise with its last day.
 *
 * @param statement the promise as it was made first
 * @param day the last day by which it is to be kept
 * @param stand how it stands
 * @param isPast whether the day has passed by the record
 */
public record DuePromise(Statement statement, LocalDate day, PromiseStatus stand, boolean isPast) {
    /** Refuses null. */
    public DuePromise {
        Objects.requireNonNull(statement, "statement");
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(stand, "stand");
    }

    /** Who made it. */
    public Holder holder() {
        return Holder.of(statement.holder());
    }

    /** The month and the year. */
    public String month() {
        return day.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH) + " " + day.getYear();
    }

    /** Where it is explained what that means. */
    public String help() {
        return "/help#status-" + stand.name().toLowerCase(Locale.ROOT);
    }

    /** What is promised, in short. */
    public String what() {
        return Promised.what(statement) + ", " + Promised.when(statement, day);
    }

    /** The passage in its document. */
    public String address() {
        return CitedPassage.address(statement);
    }

    /** That it hangs on a condition, which is told where it does not stand in its words. */
    public Optional<String> condition() {
        String words = statement.wording().text();
        return statement
                .claim()
                .stance()
                .condition()
                .map(condition ->
                        words.contains(condition) ? "on a condition" : "on the condition “" + condition + "”");
    }
}
