package org.volteface.sourcing.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Calendar days as documents write them; forms in which day and month could be mistaken are left alone. */
public final class Days {
    private static final String MONTH =
            "(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
                    + "|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
    private static final String DAY = "(?<day>[0-3]?\\d)(?:st|nd|rd|th)?";
    private static final String YEAR = "(?<year>[12]\\d{3})";
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final List<Pattern> FORMS = List.of(
            form(YEAR + "(?<separator>[-/.])(?<number>[01]?\\d)\\k<separator>(?<day>[0-3]?\\d)(?=\\D|T|$)"),
            form(YEAR + "(?<number>[01]\\d)(?<day>[0-3]\\d)(?=\\D|$)"),
            form(DAY + "(?: of)?[ \\u00A0-]" + MONTH + ",?[ \\u00A0-]" + YEAR + "\\b"),
            form(MONTH + "[ \\u00A0]" + DAY + ",?[ \\u00A0]" + YEAR + "\\b"));

    private Days() {}

    /** The first day that {@code text} names in full; empty where it names none. */
    public static Optional<LocalDate> in(String text) {
        LocalDate first = null;
        int at = Integer.MAX_VALUE;
        for (Pattern form : FORMS) {
            Matcher day = form.matcher(text);
            if (day.find() && day.start() < at) {
                Optional<LocalDate> read = read(day);
                if (read.isPresent()) {
                    first = read.get();
                    at = day.start();
                }
            }
        }
        return Optional.ofNullable(first);
    }

    private static Optional<LocalDate> read(Matcher day) {
        try {
            return Optional.of(
                    LocalDate.of(Integer.parseInt(day.group("year")), month(day), Integer.parseInt(day.group("day"))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int month(Matcher day) {
        if (day.pattern().pattern().contains("<number>")) {
            return Integer.parseInt(day.group("number"));
        }
        return 1 + MONTHS.indexOf(day.group("month").substring(0, 3).toLowerCase(Locale.ROOT));
    }

    private static Pattern form(String regex) {
        return Pattern.compile("(?<![\\w/-])" + regex, Pattern.CASE_INSENSITIVE);
    }
}
