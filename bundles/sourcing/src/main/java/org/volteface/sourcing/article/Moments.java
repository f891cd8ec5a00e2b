package org.volteface.sourcing.article;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.volteface.api.source.Published;

/** Days with their times as pages, feeds and mails write them: ISO 8601, RFC 822 and RFC 5322. A time without its zone is no moment. */
public final class Moments {
    private static final Pattern TIME = Pattern.compile(
            "(?<=\\d)(?:[T ]|,? (?:at )?)\\s*(?<hour>[0-2]?\\d):(?<minute>[0-5]\\d)(?::(?<second>[0-5]\\d)(?:[.,]\\d+)?)?"
                    + "\\s*(?<zone>Z\\b|[+-]\\d\\d:?\\d\\d\\b|[+-]\\d\\d\\b|[A-Z]{2,4}\\b)",
            Pattern.CASE_INSENSITIVE);
    private static final Map<String, Integer> HOURS = Map.ofEntries(
            Map.entry("Z", 0),
            Map.entry("UT", 0),
            Map.entry("UTC", 0),
            Map.entry("GMT", 0),
            Map.entry("CET", 1),
            Map.entry("CEST", 2),
            Map.entry("EET", 2),
            Map.entry("EEST", 3),
            Map.entry("MSK", 3),
            Map.entry("JST", 9),
            Map.entry("AEST", 10),
            Map.entry("AEDT", 11),
            Map.entry("EST", -5),
            Map.entry("EDT", -4),
            Map.entry("CST", -6),
            Map.entry("CDT", -5),
            Map.entry("MST", -7),
            Map.entry("MDT", -6),
            Map.entry("PST", -8),
            Map.entry("PDT", -7));
    private static final int LONGEST = 200;

    private Moments() {}

    /** The first day that {@code text} names in full, with its time where that follows; empty where it names none. */
    public static Optional<Published> in(String text, String from) {
        String start = text.substring(0, Math.min(LONGEST, text.length()));
        return Days.in(start).map(day -> {
            Matcher time = TIME.matcher(start);
            Optional<OffsetDateTime> moment = time.find()
                    ? time(time).flatMap(at -> zone(time.group("zone"))
                            .map(zone -> day.atTime(at).atOffset(zone)))
                    : Optional.empty();
            return new Published(day, moment, from);
        });
    }

    private static Optional<LocalTime> time(Matcher time) {
        String second = time.group("second");
        try {
            return Optional.of(LocalTime.of(
                    Integer.parseInt(time.group("hour")),
                    Integer.parseInt(time.group("minute")),
                    second == null ? 0 : Integer.parseInt(second)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<ZoneOffset> zone(String zone) {
        Optional<Integer> hours = Optional.ofNullable(HOURS.get(zone.toUpperCase(Locale.ROOT)));
        if (hours.isPresent()) {
            return hours.map(ZoneOffset::ofHours);
        }
        try {
            return Optional.of(ZoneOffset.of(zone));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
