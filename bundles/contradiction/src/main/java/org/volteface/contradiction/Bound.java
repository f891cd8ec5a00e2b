package org.volteface.contradiction;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A figure that a promise sets.
 *
 * @param measure the figure
 * @param sense which figures keep it
 */
record Bound(Measure measure, Sense sense) {
    /** Which figures keep a bound. */
    enum Sense {
        /** That one and greater ones. */
        AT_LEAST,
        /** That one and smaller ones. */
        AT_MOST,
        /** That one alone. */
        EXACTLY
    }

    private static final Pattern FLOOR =
            Pattern.compile("(?:at least|no fewer than|no less than|not less than|a minimum of|minimum)\\W+$");
    private static final Pattern CEILING = Pattern.compile(
            "(?:at most|no more than|not more than|up to|not exceed|below|under|capped at|cap of|a maximum of|maximum)\\W+$");
    private static final Pattern FIXED = Pattern.compile(
            "\\b(?:stays?|stayed|keeps?|kept|remains?|remained|frozen|freeze|held|hold)\\b[^.;]{0,40}\\bat\\W+$");

    /** The figure that the words of a promise set, where they do. */
    static Optional<Bound> of(String text) {
        for (Measure measure : Measure.in(text)) {
            String before = text.substring(0, measure.start()).toLowerCase(Locale.ROOT);
            Optional<Sense> sense = sense(before);
            if (sense.isPresent()) {
                return sense.map(found -> new Bound(measure, found));
            }
        }
        return Optional.empty();
    }

    private static Optional<Sense> sense(String before) {
        if (FLOOR.matcher(before).find()) {
            return Optional.of(Sense.AT_LEAST);
        }
        if (CEILING.matcher(before).find()) {
            return Optional.of(Sense.AT_MOST);
        }
        return FIXED.matcher(before).find() ? Optional.of(Sense.EXACTLY) : Optional.empty();
    }

    /** Whether the last comparable figure in {@code text} keeps the bound; empty where there is none. */
    Optional<Boolean> keptBy(String text) {
        return Measure.in(text).stream()
                .filter(measure::comparable)
                .reduce((first, last) -> last)
                .map(last -> keeps(last.value()));
    }

    private boolean keeps(double value) {
        return switch (sense) {
            case AT_LEAST -> value >= measure.value();
            case AT_MOST -> value <= measure.value();
            case EXACTLY -> value == measure.value();
        };
    }
}
