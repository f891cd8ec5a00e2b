package org.volteface.extraction;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.volteface.api.model.Edtf;

/**
 * Resolves the expressions that name a part of a longer time: the end of next year, the third quarter of 2025, mid-2026, a fiscal year, a
 * feast, what is left of a year. Where a year may end on several days, as fiscal years do, the last of them is taken: nobody is late before.
 */
final class Periods {
    private static final Pattern EXPRESSION = Pattern.compile(
            TimeExpressions.WORD_START + "(?:(?:the )?(?<edge>end|close|start|beginning|middle) of )?(?:"
                    + "(?:the )?(?<quarter>first|second|third|fourth|last|final) quarter(?: of| in)? (?:the )?(?<quarterly>(?:19|20)\\d\\d|next year|this year)\\b"
                    + "|(?:the )?(?<half>first|second) half of (?:the )?(?<halfly>(?:19|20)\\d\\d|next year|this year)\\b"
                    + "|(?<part>early|mid|late)[- ](?<parted>(?:19|20)\\d\\d)\\b"
                    + "|(?:the )?(?:(?<whose>next|this|last|current|coming) )?(?:fiscal|financial|budget) year(?: (?<fiscal>(?:19|20)\\d\\d)(?<split>[/–-]\\d\\d(?:\\d\\d)?)?)?\\b"
                    + "|(?:the )?(?<which>next|this|last|current|coming) (?<unit>year|month|quarter|week|decade)\\b"
                    + "|(?:the )?(?<ended>week|month|quarter|year|decade)['’]s (?:end|close)\\b"
                    + "|(?:the )?(?<ending>month|quarter|year)-end\\b"
                    + "|the (?<long>week|quarter|decade|century)\\b"
                    + "|(?<side>earlier|later) this (?<open>week|month|year)\\b"
                    + "|(?:in|over|during) the (?:coming|next few|next couple of) (?<coming>days|weeks|months|years)\\b"
                    + "|(?<feast>christmas(?: eve| day)?|new year(?:'s|’s)?(?: eve| day)?)\\b"
                    + "|(?:the )?day (?<beside>before yesterday|after tomorrow)\\b)");

    private final LocalDate published;

    Periods(LocalDate published) {
        this.published = published;
    }

    /**
     * A part of time that was named.
     *
     * @param start where it begins in the words
     * @param end where it ends
     * @param date the date
     */
    record Named(int start, int end, Edtf date) {
        boolean overlaps(int from, int to) {
            return start < to && from < end;
        }
    }

    /** Those in {@code lower}, words in lower case, in their order; {@code future} says on which side of the day a feast lies. */
    List<Named> in(String lower, boolean future) {
        List<Named> named = new ArrayList<>();
        Matcher matcher = EXPRESSION.matcher(lower);
        while (matcher.find()) {
            Optional<Edtf> whole = whole(matcher, future);
            whole.map(date -> part(matcher.group("edge"), date))
                    .ifPresent(date -> named.add(new Named(matcher.start(), matcher.end(), date)));
        }
        return named;
    }

    private static Edtf part(@Nullable String edge, Edtf whole) {
        if (edge == null) {
            return whole;
        }
        return switch (edge) {
            case "end", "close" -> Edtf.day(whole.latest());
            case "middle" ->
                Edtf.day(whole.earliest()
                        .plusDays(
                                (whole.latest().toEpochDay() - whole.earliest().toEpochDay()) / 2));
            default -> Edtf.day(whole.earliest());
        };
    }

    private Optional<Edtf> whole(Matcher m, boolean future) {
        if (m.group("quarter") != null) {
            int number = List.of("first", "second", "third", "fourth").indexOf(m.group("quarter")) + 1;
            return Optional.of(months(year(m.group("quarterly")), 3 * ((number == 0 ? 4 : number) - 1) + 1, 3));
        }
        if (m.group("half") != null) {
            return Optional.of(months(year(m.group("halfly")), m.group("half").equals("first") ? 1 : 7, 6));
        }
        if (m.group("part") != null) {
            int first = m.group("part").equals("early") ? 1 : m.group("part").equals("mid") ? 5 : 9;
            return Optional.of(
                    months(year(m.group("parted")), first, m.group("part").equals("mid") ? 2 : 4));
        }
        if (m.group("feast") != null) {
            return Optional.of(Edtf.day(feast(m.group("feast"), future)));
        }
        if (m.group("beside") != null) {
            return Optional.of(Edtf.day(published.plusDays(m.group("beside").startsWith("before") ? -2 : 2)));
        }
        return m.group("unit") == null && m.group("long") == null ? other(m) : longer(m);
    }

    private Optional<Edtf> other(Matcher m) {
        if (m.group("open") != null) {
            Edtf whole = shifted(m.group("open"), 0);
            return Optional.of(m.group("side").equals("later") ? rest(whole) : soFar(whole));
        }
        if (m.group("coming") != null) {
            // Nobody is held to a last day that was not named.
            return Optional.of(Edtf.from(published));
        }
        String ended = m.group("ended") == null ? m.group("ending") : m.group("ended");
        return ended == null
                ? fiscal(m)
                : Optional.of(Edtf.day(shifted(ended, 0).latest()));
    }

    private Edtf soFar(Edtf whole) {
        return new Edtf(whole.earliest() + "/" + published);
    }

    private Edtf rest(Edtf whole) {
        return new Edtf(published + "/" + whole.latest());
    }

    /** A fiscal year with a number, or one that is reckoned from the day; the last day on which any ends is that of March after it. */
    private Optional<Edtf> fiscal(Matcher m) {
        if (m.group("fiscal") == null && m.group("whose") == null) {
            return Optional.empty();
        }
        int year = m.group("fiscal") == null
                ? published.getYear() + shift(m.group("whose"))
                : Integer.parseInt(m.group("fiscal"));
        boolean split = m.group("split") != null;
        return Optional.of(new Edtf(
                split || m.group("fiscal") == null
                        ? year + "/" + (year + 1) + "-06"
                        : year + "/" + (year + 1) + "-03"));
    }

    /** Words such as "next year" alone are read elsewhere, by the side to which the sentence looks. */
    private Optional<Edtf> longer(Matcher m) {
        if (m.group("edge") == null) {
            return Optional.empty();
        }
        int shift = m.group("which") == null ? 0 : shift(m.group("which"));
        String unit = m.group("unit") == null ? m.group("long") : m.group("unit");
        return Optional.of(shifted(unit, shift));
    }

    private Edtf shifted(String unit, int shift) {
        YearMonth month = YearMonth.from(published);
        return switch (unit) {
            case "year" -> Edtf.year(published.getYear() + shift);
            case "month" -> Edtf.month(month.plusMonths(shift));
            case "week" -> week(shift);
            case "quarter" -> quarter(month.plusMonths(3L * shift));
            case "decade" -> years(published.getYear() / 10 * 10 + 10 * shift, 10);
            default -> years(published.getYear() / 100 * 100, 100);
        };
    }

    private static int shift(String which) {
        return which.equals("next") || which.equals("coming") ? 1 : which.equals("last") ? -1 : 0;
    }

    private int year(String words) {
        return words.endsWith("year")
                ? published.getYear() + (words.startsWith("next") ? 1 : 0)
                : Integer.parseInt(words);
    }

    /** The week, from Monday to Sunday, that lies {@code shift} weeks from that of publication. */
    Edtf week(int shift) {
        LocalDate monday =
                published.minusDays(published.getDayOfWeek().getValue() - 1L).plusWeeks(shift);
        return new Edtf(monday + "/" + monday.plusDays(6));
    }

    private static Edtf quarter(YearMonth month) {
        return months(month.getYear(), (month.getMonthValue() - 1) / 3 * 3 + 1, 3);
    }

    private static Edtf months(int year, int first, int count) {
        YearMonth month = YearMonth.of(year, first);
        return new Edtf(month + "/" + month.plusMonths(count - 1L));
    }

    private static Edtf years(int first, int count) {
        return new Edtf(first + "/" + (first + count - 1));
    }

    private LocalDate feast(String name, boolean future) {
        boolean eve = name.endsWith("eve");
        MonthDay named = name.startsWith("christmas")
                ? MonthDay.of(12, eve ? 24 : 25)
                : eve ? MonthDay.of(12, 31) : MonthDay.of(1, 1);
        LocalDate day = named.atYear(published.getYear());
        if (future) {
            return day.isBefore(published) ? day.plusYears(1) : day;
        }
        return day.isAfter(published) ? day.minusYears(1) : day;
    }
}
