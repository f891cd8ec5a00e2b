package org.volteface.contradiction;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.volteface.api.model.StanceLabel;
import org.volteface.api.model.Statement;

/**
 * When a promise binds.
 *
 * @param deadline its last day, where one was named
 * @param lasting whether it is to hold all the time until then, rather than to be done once by then
 */
record Window(Optional<LocalDate> deadline, boolean lasting) {
    private static final Pattern LASTING = Pattern.compile(
            "\\b(?:until|till|through|throughout|never|always|stays?|keeps?|remains?|continues?|maintains?|holds?|freez\\w+)\\b",
            Pattern.CASE_INSENSITIVE);

    /** The window of {@code commitment}: what is promised not to happen, or to stay as it is, binds all the time. */
    static Window of(Statement commitment) {
        boolean refrains = commitment.claim().stance().label() == StanceLabel.AGAINST;
        boolean lasting =
                refrains || LASTING.matcher(commitment.wording().text()).find();
        return new Window(commitment.timing().deadline(), lasting);
    }

    /** Whether {@code day} lies after the last day. */
    boolean isOver(LocalDate day) {
        return deadline.filter(day::isAfter).isPresent();
    }

    /** Whether a last day was named and {@code day} is not after it. */
    boolean isOpen(LocalDate day) {
        return deadline.isPresent() && !isOver(day);
    }
}
