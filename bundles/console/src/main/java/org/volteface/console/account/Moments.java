package org.volteface.console.account;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments as the pages on accounts show them. */
public final class Moments {
    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH).withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    private Moments() {}

    /** A moment to the minute, in UTC. */
    public static String minute(Instant moment) {
        return FORM.format(moment);
    }

    /** Its day, in UTC. */
    public static String day(Instant moment) {
        return DAY.format(moment);
    }
}
