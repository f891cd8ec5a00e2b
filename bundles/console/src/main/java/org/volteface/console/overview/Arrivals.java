package org.volteface.console.overview;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.volteface.api.search.Criterion;
import org.volteface.api.search.Filter;
import org.volteface.api.search.Order;
import org.volteface.api.search.Period;
import org.volteface.api.search.Query;
import org.volteface.api.search.Search;
import org.volteface.api.search.Subject;

/**
 * What came in lately, by the day or, where that is too little to show, by the month of publication.
 *
 * @param bars how many documents there are of each day or month
 * @param unit what a bar stands for
 * @param period the period in words
 * @param sources how much there is of each source in it
 */
public record Arrivals(List<Bar> bars, String unit, String period, List<Source> sources) {
    private static final int DAYS = 14;
    private static final int MONTHS = 12;
    private static final int TOO_FEW = 5;
    private static final int SOURCES = 6;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uu", Locale.ENGLISH);

    /** Copies the lists. */
    public Arrivals {
        bars = List.copyOf(bars);
        sources = List.copyOf(sources);
    }

    /**
     * A bar of the chart.
     *
     * @param label the day or month
     * @param count how many documents
     */
    public record Bar(String label, long count) {}

    /**
     * How much there is of a source.
     *
     * @param name the source
     * @param documents how many documents
     * @param statements how many statements
     * @param findings how many findings rest on it
     */
    public record Source(String name, long documents, long statements, long findings) {}

    static Arrivals until(LocalDate last, Search search) {
        Period fortnight = Period.of(last.minusDays(DAYS - 1), last);
        SortedMap<LocalDate, Long> days = search.days(query(Subject.DOCUMENT, fortnight));
        if (days.values().stream().mapToLong(Long::longValue).sum() >= TOO_FEW) {
            List<Bar> bars = new ArrayList<>();
            for (LocalDate day = last.minusDays(DAYS - 1); !day.isAfter(last); day = day.plusDays(1)) {
                bars.add(new Bar(DAY.format(day), days.getOrDefault(day, 0L)));
            }
            return new Arrivals(bars, "day", span(bars), sources(search, fortnight));
        }
        return byMonth(YearMonth.from(last), search);
    }

    private static Arrivals byMonth(YearMonth last, Search search) {
        YearMonth first = last.minusMonths(MONTHS - 1);
        Period year = Period.of(first.atDay(1), last.atEndOfMonth());
        Map<YearMonth, Long> months = new TreeMap<>();
        search.days(query(Subject.DOCUMENT, year))
                .forEach((day, count) -> months.merge(YearMonth.from(day), count, Long::sum));
        List<Bar> bars = new ArrayList<>();
        for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            bars.add(new Bar(MONTH.format(month), months.getOrDefault(month, 0L)));
        }
        return new Arrivals(bars, "month", span(bars), sources(search, year));
    }

    private static String span(List<Bar> bars) {
        return bars.get(0).label() + " to " + bars.get(bars.size() - 1).label();
    }

    private static List<Source> sources(Search search, Period period) {
        Map<String, Long> documents = search.counts(query(Subject.DOCUMENT, period), Criterion.SOURCE, SOURCES);
        List<Source> sources = new ArrayList<>();
        documents.forEach((name, count) -> sources.add(new Source(
                name.isBlank() ? "Source unknown" : name,
                count,
                of(search, query(Subject.STATEMENT, period), name),
                of(search, query(Subject.FINDING, period), name))));
        return sources;
    }

    private static long of(Search search, Query all, String source) {
        Query query = new Query(all.subject(), "", all.filter().with(Criterion.SOURCE, source), all.order());
        return search.find(query, 1, java.util.Optional.empty()).total();
    }

    private static Query query(Subject subject, Period period) {
        return new Query(subject, "", Filter.NONE.dated(period), Order.NEWEST);
    }

    /** The most that a bar has, at least 1. */
    public long most() {
        return Math.max(1, bars.stream().mapToLong(Bar::count).max().orElse(1));
    }

    /** How high a bar is, of 120. */
    public long height(Bar bar) {
        return Math.round(120.0 * bar.count() / most());
    }

    /** Whether a bar is the highest, the first of those that are. */
    public boolean isHighest(int index) {
        return bars.get(index).count() == most()
                && bars.subList(0, index).stream().noneMatch(bar -> bar.count() == most());
    }
}
