package org.volteface.api.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;

/**
 * A date that is known as well as it is known: a day, a month, a year or an interval of these, in the notation of the
 * Extended Date/Time Format (Library of Congress, level 0 and open intervals of level 1): {@code 2025-03-30},
 * {@code 2025-03}, {@code 2025}, {@code 2018/2020}, {@code ../2025-03-30}, {@code 2018/..}.
 *
 * @param text the notation
 */
public record Edtf(String text) implements Comparable<Edtf> {
    private static final String OPEN = "..";
    private static final int DAY_LENGTH = 10;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    /**
     * Checks the notation.
     *
     * @throws IllegalArgumentException if {@code text} is none of the forms above
     */
    public Edtf {
        Objects.requireNonNull(text, "text");
        try {
            LocalDate begin = bound(first(text), true);
            LocalDate end = bound(last(text), false);
            boolean nowhere = begin.equals(LocalDate.MIN) && end.equals(LocalDate.MAX);
            if (nowhere || text.equals(OPEN) || begin.isAfter(end)) {
                throw new DateTimeException("neither a date nor an interval");
            }
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("not an EDTF date: " + text, e);
        }
    }

    /** The day itself. */
    public static Edtf day(LocalDate day) {
        return new Edtf(day.toString());
    }

    /** The month. */
    public static Edtf month(YearMonth month) {
        return new Edtf(month.toString());
    }

    /** The year. */
    public static Edtf year(int year) {
        return new Edtf(Year.of(year).toString());
    }

    /** From {@code day} on, without a known end. */
    public static Edtf from(LocalDate day) {
        return new Edtf(day + "/" + OPEN);
    }

    /** Up to {@code day}, without a known beginning. */
    public static Edtf until(LocalDate day) {
        return new Edtf(OPEN + "/" + day);
    }

    /** The first day that the date can mean; {@link LocalDate#MIN} where it is open. */
    public LocalDate earliest() {
        return bound(first(text), true);
    }

    /** The last day that the date can mean; {@link LocalDate#MAX} where it is open. */
    public LocalDate latest() {
        return bound(last(text), false);
    }

    /** The day that orders this date among others: its earliest, or its latest where the beginning is open. */
    public LocalDate ordering() {
        LocalDate earliest = earliest();
        return earliest.equals(LocalDate.MIN) ? latest() : earliest;
    }

    /** The date as an English sentence has it: {@code 30 March 2025}, {@code March 2025}, {@code 2018 to 2020}, {@code since 2018}. */
    public String inWords() {
        String first = first(text);
        String last = last(text);
        if (first.equals(last)) {
            return words(first);
        }
        if (first.equals(OPEN)) {
            return "until " + words(last);
        }
        return last.equals(OPEN) ? "since " + words(first) : words(first) + " to " + words(last);
    }

    /** As {@link #inWords()}, with the preposition that says when: {@code on 30 March 2025}, {@code in March 2025}. */
    public String when() {
        boolean interval = text.indexOf('/') >= 0;
        boolean open = text.contains(OPEN);
        String preposition = interval ? "from " : text.length() == DAY_LENGTH ? "on " : "in ";
        return open ? inWords() : preposition + inWords();
    }

    /** Orders by {@link #ordering()}, then by notation. */
    @Override
    public int compareTo(Edtf other) {
        int byDay = ordering().compareTo(other.ordering());
        return byDay != 0 ? byDay : text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }

    private static String first(String text) {
        int slash = text.indexOf('/');
        return slash < 0 ? text : text.substring(0, slash);
    }

    private static String last(String text) {
        return text.substring(text.indexOf('/') + 1);
    }

    private static String words(String part) {
        return switch (part.length()) {
            case 4 -> part;
            case 7 -> MONTH.format(YearMonth.parse(part));
            default -> DAY.format(LocalDate.parse(part));
        };
    }

    private static LocalDate bound(String part, boolean earliest) {
        if (part.equals(OPEN)) {
            return earliest ? LocalDate.MIN : LocalDate.MAX;
        }
        return switch (part.length()) {
            case 4 ->
                earliest
                        ? Year.parse(part).atDay(1)
                        : Year.parse(part).atMonth(12).atEndOfMonth();
            case 7 ->
                earliest
                        ? YearMonth.parse(part).atDay(1)
                        : YearMonth.parse(part).atEndOfMonth();
            default -> LocalDate.parse(part);
        };
    }
}
