package org.volteface.sourcing.feed;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.volteface.api.source.Published;
import org.volteface.sourcing.article.Moments;

/** Days and moments as feeds write them, with years of two digits too. */
final class FeedDates {
    private static final Pattern SHORT_YEAR = Pattern.compile(
            "^(\\s*(?:\\p{L}{3,9},?\\s+)?\\d{1,2}[\\s-]+\\p{L}{3,9}\\.?[\\s-]+)(\\d\\d)(?=\\s+\\d|\\s*$)");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_OF_OUR_CENTURY = 69;

    private FeedDates() {}

    /** The moment that {@code words} name; what many programs write where they know none is none. */
    static Optional<Published> in(String words, String from) {
        Matcher year = SHORT_YEAR.matcher(words);
        String full = words;
        if (year.find()) {
            String century = Integer.parseInt(year.group(2)) <= LAST_OF_OUR_CENTURY ? "20" : "19";
            full = year.group(1) + century + words.substring(year.start(2));
        }
        return Moments.in(full, from).filter(published -> published.day().getYear() >= FIRST_YEAR);
    }
}
