package org.volteface.extraction;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.volteface.api.model.Edtf;

/** Resolves the names of seasons, each of which is of three months: whoever is due by autumn has until it ends. */
final class Seasons {
    static final String PATTERN = "spring|summer|autumn|fall|winter";

    private static final Map<String, Month> FIRST = Map.of(
            "spring", Month.MARCH,
            "summer", Month.JUNE,
            "autumn", Month.SEPTEMBER,
            "fall", Month.SEPTEMBER,
            "winter", Month.DECEMBER);
    private static final Pattern LED = Pattern.compile(
            "\\b(?:in|by|until|till|before|since|after|during|through|throughout|from|for|of)(?: the)? $");
    private static final Pattern WHOSE =
            Pattern.compile("^ (?:of|in|from|to|by|back|short|out|for|on|between|behind)\\b");

    private final LocalDate published;

    Seasons(LocalDate published) {
        this.published = published;
    }

    /** Whether "fall" is no season: prices fall, the fall of the mark. */
    static boolean isAFalling(String lower, int start, int end, boolean qualified) {
        return !qualified && !LED.matcher(lower.substring(0, start)).find()
                || WHOSE.matcher(lower.substring(end)).find();
    }

    /**
     * The months of a season.
     *
     * @param last whether it is called the last
     * @param ahead whether it lies ahead, where no year is named
     */
    Edtf named(String name, boolean last, @Nullable String year, boolean ahead) {
        Month first = Objects.requireNonNull(FIRST.get(name), name);
        if (year != null) {
            return whole(YearMonth.of(Integer.parseInt(year), first));
        }
        YearMonth start = YearMonth.of(published.getYear(), first);
        boolean begun = !start.atDay(1).isAfter(published);
        if (last && begun && !start.plusMonths(2).atEndOfMonth().isBefore(published)) {
            return whole(start.minusYears(1));
        }
        return whole(ahead && begun ? start.plusYears(1) : !ahead && !begun ? start.minusYears(1) : start);
    }

    private static Edtf whole(YearMonth first) {
        return new Edtf(first + "/" + first.plusMonths(2));
    }
}
