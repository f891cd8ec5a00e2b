package org.volteface.console.promise;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.volteface.console.chart.Plot;
import org.volteface.console.chart.StatusLine;
import org.volteface.console.chart.TimeScale;

/**
 * A promise as a page shows it.
 *
 * @param promise the promise
 * @param wide its course, drawn beside its name
 * @param small its course, drawn below its name
 */
public record PromiseLine(Promise promise, StatusLine wide, StatusLine small) {
    /** Draws promises over the same time. */
    public static List<PromiseLine> of(List<Promise> promises) {
        List<LocalDate> days = promises.stream().flatMap(PromiseLine::days).toList();
        TimeScale scale = TimeScale.over(days, Plot.BAR);
        return promises.stream()
                .map(promise -> new PromiseLine(promise, line(promise, scale), line(promise, scale.in(Plot.SMALL_BAR))))
                .toList();
    }

    /** The page's name for its status in the help. */
    public String help() {
        return "/help#status-" + promise.status().name().toLowerCase(Locale.ROOT);
    }

    /** What the drawing shows, in words. */
    public String told() {
        return promise.title() + ": "
                + String.join(
                        ", ",
                        promise.course().stream()
                                .map(step -> step.status().label() + " "
                                        + step.since().when())
                                .toList());
    }

    private static StatusLine line(Promise promise, TimeScale scale) {
        return StatusLine.of(promise.course(), promise.deadline(), promise.today(), scale);
    }

    private static Stream<LocalDate> days(Promise promise) {
        return Stream.concat(
                Stream.concat(
                        promise.course().stream().map(step -> step.since().ordering()), promise.deadline().stream()),
                Stream.of(promise.today()).filter(day -> day.isAfter(LocalDate.EPOCH)));
    }
}
