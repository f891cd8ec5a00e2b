package org.volteface.extraction;

import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.volteface.api.model.DateRole;
import org.volteface.api.model.DateRule;
import org.volteface.api.model.Dating;
import org.volteface.api.model.Span;

/**
 * A date with the words that it was made of.
 *
 * @param date the date
 * @param dating how it was resolved
 */
record Dated<D>(D date, Dating dating) {
    private static final int LONGEST_LEAD = 20;
    /** What leads up to a date and belongs to its words: by the end of June. */
    private static final Pattern LEAD = Pattern.compile(
            "\\b(?:(?:on|in|by|until|till|through|before|since|from|at|during|within|over|later than)(?: the)?|the) $",
            Pattern.CASE_INSENSITIVE);

    /** A date that words from {@code start} to {@code end} tell; what leads up to them is taken along. */
    static <D> Dated<D> of(D date, DateRole role, PlacedWords from, Span range) {
        String words = from.words();
        int end = Math.min(range.end(), words.length());
        int start = lead(words, Math.min(range.start(), end));
        String told = words.substring(start, end).strip();
        DateRule rule = Dates.namesYear(told) ? DateRule.NAMED : DateRule.COUNTED;
        return new Dated<>(date, new Dating(role, rule, told, from.place(start, start + told.length())));
    }

    <E> Dated<E> map(Function<D, E> change) {
        return new Dated<>(change.apply(date), dating);
    }

    private static int lead(String words, int start) {
        int from = Math.max(0, start - LONGEST_LEAD);
        Matcher lead = LEAD.matcher(words.substring(from, start));
        return lead.find() ? from + lead.start() : start;
    }
}
