package org.volteface.archive;

import java.util.Arrays;
import java.util.Locale;
import org.volteface.api.contradiction.Dismissal;
import org.volteface.api.contradiction.Finding;
import org.volteface.api.contradiction.Outcome;
import org.volteface.api.contradiction.StatusChange;
import org.volteface.api.contradiction.Undecided;

/** The kinds of outcomes, as rows and their contents name them. */
enum OutcomeKind {
    /** A reversal or a breach. */
    FINDING(1, Finding.class),
    /** A candidate that a gate stopped. */
    DISMISSAL(2, Dismissal.class),
    /** A change of a promise's status. */
    STATUS(3, StatusChange.class),
    /** A candidate about which the detector cannot tell. */
    UNDECIDED(4, Undecided.class);

    private final int code;
    private final Class<? extends Outcome> type;

    OutcomeKind(int code, Class<? extends Outcome> type) {
        this.code = code;
        this.type = type;
    }

    static OutcomeKind of(Outcome outcome) {
        return of(outcome.getClass());
    }

    static OutcomeKind of(Class<? extends Outcome> type) {
        return Arrays.stream(values())
                .filter(kind -> kind.type.equals(type))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no kind of outcome: " + type));
    }

    static OutcomeKind tagged(String tag) {
        return valueOf(tag.toUpperCase(Locale.ROOT));
    }

    /** What the column holds. */
    int code() {
        return code;
    }

    /** What the content says. */
    String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    Class<? extends Outcome> type() {
        return type;
    }
}
