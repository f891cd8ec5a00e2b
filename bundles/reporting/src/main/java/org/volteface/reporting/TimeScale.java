package org.volteface.reporting;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.volteface.api.report.PromiseSection;
import org.volteface.api.report.TimelineSection;

/**
 * The time axis that the charts of one report share.
 *
 * @param from the day at its left end
 * @param to the day at its right end
 * @param latest the last day of which anything is known
 */
record TimeScale(LocalDate from, LocalDate to, LocalDate latest) {
    private static final int MOST_TICKS = 8;
    private static final int DAYS_BESIDE = 45;
    private static final long[] STEPS = {1, 3, 6, 12, 24, 60, 120, 240, 600, 1200};

    static TimeScale of(Sections sections) {
        List<LocalDate> known = Stream.concat(
                        sections.timelines().stream()
                                .map(TimelineSection::entries)
                                .flatMap(List::stream),
                        sections.promises().stream().map(PromiseSection::commitment))
                .map(cited -> cited.statement().happened().ordering())
                .sorted()
                .toList();
        LocalDate first = known.isEmpty() ? LocalDate.EPOCH : known.get(0);
        LocalDate latest = sections.cited()
                .map(cited -> cited.statement().happened().ordering())
                .reduce(first, TimeScale::later);
        for (PromiseSection promise : sections.promises()) {
            latest = promise.history().stream()
                    .map(change -> change.since().ordering())
                    .reduce(latest, TimeScale::later);
        }
        LocalDate last = sections.promises().stream()
                .flatMap(promise -> promise.commitment().statement().timing().deadline().stream())
                .reduce(latest, TimeScale::later);
        long beside = Math.max(DAYS_BESIDE, ChronoUnit.DAYS.between(first, last) / 25);
        return new TimeScale(first.minusDays(beside), last.plusDays(beside), latest);
    }

    /** Where a day lies between the ends, from 0 to 100. */
    double position(LocalDate day) {
        double share = 100.0 * ChronoUnit.DAYS.between(from, day) / ChronoUnit.DAYS.between(from, to);
        return Math.max(0, Math.min(100, share));
    }

    /** Where a day lies, as a length in SVG. */
    String at(LocalDate day) {
        return percent(position(day));
    }

    static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f%%", share);
    }

    /** The days that are marked on the axis: first days of months or years, at most eight. */
    List<LocalDate> ticks() {
        long months = ChronoUnit.MONTHS.between(from, to);
        long step = STEPS[STEPS.length - 1];
        for (int i = STEPS.length - 1; i >= 0 && months / STEPS[i] <= MOST_TICKS; i--) {
            step = STEPS[i];
        }
        List<LocalDate> ticks = new ArrayList<>();
        LocalDate tick = from.withDayOfYear(1)
                .withYear(step < 12 ? from.getYear() : (int) (from.getYear() / (step / 12) * (step / 12)));
        for (; !tick.isAfter(to); tick = tick.plusMonths(step)) {
            if (!tick.isBefore(from)) {
                ticks.add(tick);
            }
        }
        return ticks;
    }

    /** The name of a tick: the year, or the month where a year has several. */
    String name(LocalDate tick) {
        return tick.getMonthValue() == 1
                ? Integer.toString(tick.getYear())
                : tick.getMonth().getDisplayName(java.time.format.TextStyle.SHORT, Locale.ENGLISH);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
