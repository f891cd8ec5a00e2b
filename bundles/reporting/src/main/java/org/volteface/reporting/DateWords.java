package org.volteface.reporting;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.volteface.api.model.Edtf;

/** Dates as an English reader writes them. */
final class DateWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    /** A quotation, which is left as it is, or a day. */
    private static final Pattern QUOTATION_OR_DAY = Pattern.compile("“[^”]*”|\\b(\\d{4}-[01]\\d-[0-3]\\d)\\b");

    private DateWords() {}

    /** A sentence whose days are written out, except those that somebody is quoted with. */
    static String spelt(String sentence) {
        return QUOTATION_OR_DAY
                .matcher(sentence)
                .replaceAll(found ->
                        Matcher.quoteReplacement(found.group(1) == null ? found.group() : day(found.group(1))));
    }

    /** A day in words, or what only looks like one as it is. */
    private static String day(String text) {
        try {
            return of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return text;
        }
    }

    static String of(LocalDate day) {
        return DAY.format(day);
    }

    static String of(Edtf date) {
        String text = date.text();
        int slash = text.indexOf('/');
        if (slash < 0) {
            return part(text);
        }
        String from = text.substring(0, slash);
        String to = text.substring(slash + 1);
        if (from.equals("..")) {
            return "until " + part(to);
        }
        return to.equals("..") ? "since " + part(from) : part(from) + " to " + part(to);
    }

    private static String part(String text) {
        return switch (text.length()) {
            case 4 -> Year.parse(text).toString();
            case 7 -> MONTH.format(YearMonth.parse(text));
            case 10 -> DAY.format(LocalDate.parse(text));
            default -> text;
        };
    }
}
