package org.volteface.console.chart;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.volteface.api.model.PromiseStatus;

/**
 * How a promise stood over time, up to its end or to the last day that is known.
 *
 * @param scale where days lie
 * @param bars how it stood
 * @param end where it ended
 * @param flag where its deadline lies
 * @param dates the days of the changes, as far as there is room
 */
public record StatusLine(TimeScale scale, List<Bar> bars, Optional<Tick> end, Optional<Tick> flag, List<Tick> dates) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final double LETTER = 6.2;
    private static final double SHORTEST = 5;

    /** Copies the lists. */
    public StatusLine {
        bars = List.copyOf(bars);
        dates = List.copyOf(dates);
    }

    /** Places the steps, of which there is at least one and which are in the order of time, and the deadline. */
    public static StatusLine of(
            List<StatusStep> steps, Optional<LocalDate> deadline, LocalDate today, TimeScale scale) {
        List<Bar> bars = new ArrayList<>();
        Optional<Tick> end = Optional.empty();
        for (int i = 0; i < steps.size(); i++) {
            StatusStep step = steps.get(i);
            double from = scale.x(step.since().ordering());
            boolean last = i + 1 == steps.size();
            // Whoever paid late has first broken and then kept a promise, or the other way round: only what came last
            // is its end.
            if (last && step.isEnd()) {
                end = Optional.of(new Tick(from, step.status().label()));
                break;
            }
            double to = last ? scale.x(today) : scale.x(steps.get(i + 1).since().ordering());
            // A promise of the last day that is known would not be seen.
            bars.add(new Bar(from, last ? Math.max(to, from + SHORTEST) : Math.max(to, from), step.status()));
        }
        Optional<Tick> flag = deadline.map(day -> new Tick(scale.x(day), DAY.format(day)));
        return new StatusLine(scale, bars, end, flag, dates(steps, scale));
    }

    /** The way in which it ended. */
    public Optional<PromiseStatus> ended() {
        return end.flatMap(tick -> List.of(PromiseStatus.values()).stream()
                .filter(status -> status.label().equals(tick.label()))
                .findFirst());
    }

    private static List<Tick> dates(List<StatusStep> steps, TimeScale scale) {
        List<Tick> dates = new ArrayList<>();
        double free = 0;
        for (StatusStep step : steps) {
            String label = shorter(step);
            double half = label.length() * LETTER / 2;
            double x = Math.min(
                    scale.plot().width() - half,
                    Math.max(half, scale.x(step.since().ordering())));
            if (x - half >= free) {
                dates.add(new Tick(x, label));
                free = x + half + 8;
            }
        }
        return dates;
    }

    private static String shorter(StatusStep step) {
        LocalDate first = step.since().earliest();
        return first.equals(step.since().latest())
                ? DAY.format(first)
                : step.since().inWords();
    }
}
