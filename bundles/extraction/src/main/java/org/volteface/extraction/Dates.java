package org.volteface.extraction;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.volteface.api.model.Edtf;
import org.volteface.api.model.Span;

/** Resolves the expressions of time in English words, seen from the day a document was published. */
final class Dates {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)\\d{4}(?!\\d)");
    private static final Pattern LENGTH =
            Pattern.compile("\\b(" + Numerals.PATTERN + ") (day|week|fortnight|month|year|decade)s?\\b");

    private static final Pattern SINCE = Pattern.compile(" since (?:the )?$");
    private static final Set<String> BACK = Set.of("ago", "earlier");
    private static final Set<String> NEUTRAL = Set.of("early", "late", "mid", "the");
    private static final int MIDDLE = 15;
    private static final Set<String> ENDS = Set.of("end", "close");

    private final LocalDate published;
    private final Periods periods;
    private final Seasons seasons;

    Dates(LocalDate published) {
        this.published = published;
        this.periods = new Periods(published);
        this.seasons = new Seasons(published);
    }

    /**
     * A resolved expression.
     *
     * @param start where it begins in the words
     * @param end where it ends
     * @param date the date
     * @param lead the words before it, in lower case
     */
    record Found(int start, int end, Edtf date, String lead) {
        Span place() {
            return new Span(start, end);
        }
    }

    /** Whether the words of an expression say in which year it lies. */
    static boolean namesYear(String words) {
        return YEAR.matcher(words).find();
    }

    /** The expressions in {@code words}, in their order; {@code future} says which way an incomplete date points. */
    List<Found> in(String words, boolean future) {
        List<Found> found = new ArrayList<>();
        String lower = LowerCase.of(words);
        if (!TimeExpressions.mayBeIn(lower)) {
            return found;
        }
        List<Periods.Named> named = periods.in(lower, future);
        named.forEach(period ->
                found.add(new Found(period.start(), period.end(), period.date(), lead(lower, period.start()))));
        Matcher matcher = TimeExpressions.matcher(lower);
        while (matcher.find()) {
            boolean taken = named.stream().anyMatch(period -> period.overlaps(matcher.start(), matcher.end()));
            if (taken || TimeExpressions.isNone(words, lower, matcher)) {
                continue;
            }
            String lead = lead(lower, matcher.start());
            // What holds since a day is no longer ahead, whatever the clause tells.
            resolve(matcher, future && !SINCE.matcher(lead).find(), lead)
                    .ifPresent(date -> found.add(new Found(matcher.start(), matcher.end(), date, lead)));
        }
        found.sort(Comparator.comparingInt(Found::start));
        return found;
    }

    private static String lead(String lower, int start) {
        String before = lower.substring(Math.max(0, start - 40), start);
        return " " + before.strip() + " ";
    }

    private Optional<Edtf> resolve(Matcher m, boolean future, String lead) {
        try {
            if (m.group("day") != null) {
                return Optional.of(day(m.group("day"), m.group("month"), m.group("year"), future));
            }
            if (m.group("month2") != null) {
                return Optional.of(day(m.group("day2"), m.group("month2"), m.group("year2"), future));
            }
            if (m.group("month3") != null) {
                boolean ahead = toFuture(m.group("which3"), future);
                YearMonth month = month(m.group("month3"), m.group("year3"), ahead);
                // Before May, said in May, is before the next one.
                boolean over = ahead && m.group("year3") == null && lead.endsWith(" before ");
                boolean begun = !month.atDay(1).isAfter(published);
                return Optional.of(Edtf.month(over && begun ? month.plusYears(1) : month));
            }
            return other(m, future);
        } catch (java.time.DateTimeException e) {
            // The thirty-first of June is no date, so the words are read as saying none.
            return Optional.empty();
        }
    }

    private Optional<Edtf> other(Matcher m, boolean future) {
        if (m.group("weekday") != null) {
            return Optional.of(Edtf.day(weekday(m.group("weekday"), m.group("which4"), future)));
        }
        if (m.group("relative") != null) {
            return Optional.of(relative(m.group("relative")));
        }
        if (m.group("season") != null) {
            String which = m.group("which5");
            return Optional.of(
                    seasons.named(m.group("season"), "last".equals(which), m.group("year5"), toFuture(which, future)));
        }
        if (m.group("count") != null) {
            return Optional.of(
                    Edtf.day(shifted(m.group("count"), m.group("unit"), BACK.contains(m.group("side")) ? -1 : 1)));
        }
        if (m.group("edge") != null) {
            return edge(m.group("edge"), m.group("whole"), future);
        }
        return Optional.of(Edtf.year(Integer.parseInt(m.group("year6"))));
    }

    private static boolean toFuture(@Nullable String which, boolean future) {
        return which == null || NEUTRAL.contains(which)
                ? future
                : which.equals("next") || (which.equals("this") && future);
    }

    private Edtf day(String day, String month, String year, boolean future) {
        int number = Integer.parseInt(day);
        if (year != null) {
            return Edtf.day(LocalDate.of(Integer.parseInt(year), monthOf(month), number));
        }
        MonthDay named = MonthDay.of(monthOf(month), number);
        int its = published.getYear();
        LocalDate date = named.atYear(its);
        int step = future ? 1 : -1;
        // Not every year has a 29 February.
        while (!named.isValidYear(its) || (future ? date.isBefore(published) : date.isAfter(published))) {
            its += step;
            date = named.atYear(its);
        }
        return Edtf.day(date);
    }

    private YearMonth month(String month, @Nullable String year, boolean future) {
        if (year != null) {
            return YearMonth.of(Integer.parseInt(year), monthOf(month));
        }
        YearMonth now = YearMonth.from(published);
        YearMonth named = YearMonth.of(published.getYear(), monthOf(month));
        if (future && named.isBefore(now)) {
            return named.plusYears(1);
        }
        return !future && named.isAfter(now) ? named.minusYears(1) : named;
    }

    private static Month monthOf(String name) {
        return Month.valueOf(name.toUpperCase(Locale.ROOT));
    }

    private LocalDate weekday(String name, String which, boolean future) {
        DayOfWeek day = DayOfWeek.valueOf(name.toUpperCase(Locale.ROOT));
        if ("last".equals(which)) {
            return published.with(TemporalAdjusters.previous(day));
        }
        boolean ahead = "next".equals(which) || future;
        return published.with(ahead ? TemporalAdjusters.next(day) : TemporalAdjusters.previousOrSame(day));
    }

    private Edtf relative(String words) {
        int sign = words.startsWith("last") ? -1 : words.startsWith("next") ? 1 : 0;
        if (words.endsWith("year")) {
            return Edtf.year(published.getYear() + sign);
        }
        if (words.endsWith("month")) {
            return Edtf.month(YearMonth.from(published).plusMonths(sign));
        }
        if (words.endsWith("week")) {
            return periods.week(sign);
        }
        boolean before = words.equals("yesterday") || words.equals("last night");
        return Edtf.day(published.plusDays(before ? -1 : words.equals("tomorrow") ? 1 : 0));
    }

    private LocalDate shifted(String count, String unit, int sign) {
        int number = sign * Numerals.value(count);
        return switch (unit) {
            case "day" -> published.plusDays(number);
            case "week" -> published.plusWeeks(number);
            case "fortnight" -> published.plusWeeks(2L * number);
            case "month" -> published.plusMonths(number);
            case "decade" -> published.plusYears(10L * number);
            default -> published.plusYears(number);
        };
    }

    /** The day that lies {@code words} after publication: 60 days, six months. */
    Optional<LocalDate> after(String words) {
        Matcher matcher = LENGTH.matcher(LowerCase.of(words));
        return matcher.find() ? Optional.of(shifted(matcher.group(1), matcher.group(2), 1)) : Optional.empty();
    }

    private Optional<Edtf> edge(String edge, String whole, boolean future) {
        boolean last = ENDS.contains(edge);
        if (whole.equals("year") || Character.isDigit(whole.charAt(0))) {
            int year = whole.equals("year") ? published.getYear() : Integer.parseInt(whole);
            return Optional.of(
                    Edtf.day(last ? LocalDate.of(year, 12, 31) : LocalDate.of(year, edge.equals("middle") ? 7 : 1, 1)));
        }
        String[] parts = whole.split(" ");
        YearMonth month = whole.equals("month")
                ? YearMonth.from(published)
                : month(parts[0], parts.length > 1 ? parts[1] : null, future);
        return Optional.of(Edtf.day(last ? month.atEndOfMonth() : month.atDay(edge.equals("middle") ? MIDDLE : 1)));
    }
}
