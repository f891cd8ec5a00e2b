package org.volteface.console.chart;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.volteface.api.model.Edtf;

/**
 * Where days lie from left to right.
 *
 * @param from the first day
 * @param to the last day
 * @param plot the room for them
 */
public record TimeScale(LocalDate from, LocalDate to, Plot plot) {
    private static final int SHORTEST = 90;
    private static final double APART = 64;
    /** Months are named only where years would leave a reader without a hold. */
    private static final double MONTHS_APART = 150;

    private static final int[] STEPS = {1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12000, 120000};
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);

    /** Checks the order. */
    public TimeScale {
        Objects.requireNonNull(plot, "plot");
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("no time from " + from + " to " + to);
        }
    }

    /** A scale that holds all of {@code days}, and some time more where they are close together. */
    public static TimeScale over(Collection<LocalDate> days, Plot plot) {
        LocalDate first = days.stream().min(LocalDate::compareTo).orElse(LocalDate.EPOCH);
        LocalDate last = days.stream().max(LocalDate::compareTo).orElse(first);
        long missing = SHORTEST - ChronoUnit.DAYS.between(first, last);
        return new TimeScale(
                (missing > 0 ? first.minusDays(missing) : first).withDayOfMonth(1), last.plusDays(1), plot);
    }

    /** The same time in another room. */
    public TimeScale in(Plot other) {
        return new TimeScale(from, to, other);
    }

    /** Where a day lies; one outside the scale lies at its edge. */
    public double x(LocalDate day) {
        double share = (double) ChronoUnit.DAYS.between(from, clamp(day)) / ChronoUnit.DAYS.between(from, to);
        return plot.left() + share * (plot.right() - plot.left());
    }

    /** Where a date lies that may be a month, a year or an interval: in its middle, of an open one at the known end. */
    public double x(Edtf date) {
        boolean open = date.earliest().equals(LocalDate.MIN) || date.latest().equals(LocalDate.MAX);
        return open ? x(date.ordering()) : (x(date.earliest()) + x(date.latest())) / 2;
    }

    /** The days that its axis names, far enough from each other for their names. */
    public List<Tick> ticks() {
        int step = step();
        int month = Math.floorDiv(from.getYear() * 12 + from.getMonthValue() - 1, step) * step;
        List<Tick> ticks = new ArrayList<>();
        for (; month / 12 <= to.getYear(); month += step) {
            YearMonth at = YearMonth.of(Math.floorDiv(month, 12), Math.floorMod(month, 12) + 1);
            LocalDate day = at.atDay(1);
            if (!day.isBefore(from) && !day.isAfter(to)) {
                ticks.add(new Tick(x(day), step < 12 ? MONTH.format(at) : String.valueOf(at.getYear())));
            }
        }
        return List.copyOf(ticks);
    }

    private int step() {
        double perMonth = (plot.right() - plot.left()) / Math.max(1, ChronoUnit.DAYS.between(from, to)) * 30.4;
        for (int step : STEPS) {
            if (step * perMonth >= (step < 12 ? MONTHS_APART : APART)) {
                return step;
            }
        }
        return STEPS[STEPS.length - 1];
    }

    private LocalDate clamp(LocalDate day) {
        if (day.isBefore(from)) {
            return from;
        }
        return day.isAfter(to) ? to : day;
    }
}
