package org.volteface.console.overview;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.volteface.api.contradiction.StatusChange;
import org.volteface.api.model.PromiseStatus;
import org.volteface.api.model.Statement;

/**
 * A promise with its last day.
 *
 * @param statement the promise as it was made first
 * @param day the last day by which it is to be kept
 * @param status how it stands, where that is known
 * @param isPast whether the day has passed by the record
 */
public record DuePromise(Statement statement, LocalDate day, Optional<StatusChange> status, boolean isPast) {
    /** Refuses null. */
    public DuePromise {
        Objects.requireNonNull(statement, "statement");
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(status, "status");
    }

    /** The month and the year. */
    public String month() {
        return day.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH) + " " + day.getYear();
    }

    /** How it stands. */
    public PromiseStatus stand() {
        return status.map(StatusChange::status).orElse(PromiseStatus.NOT_YET_RATED);
    }

    /** Where it is explained what that means. */
    public String help() {
        return "/help#status-" + stand().name().toLowerCase(Locale.ROOT);
    }

    /** The passage in its document. */
    public String address() {
        return "/documents/" + statement.passage().documentId() + "#s-" + statement.id();
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
