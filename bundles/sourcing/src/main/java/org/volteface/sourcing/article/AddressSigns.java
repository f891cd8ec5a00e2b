package org.volteface.sourcing.article;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.volteface.api.source.Published;

/** What the address of a document tells of it where it does not do so itself. */
public final class AddressSigns {
    private static final Pattern DAY =
            Pattern.compile("/((?:19|20)\\d\\d(?:([/-])\\d\\d?\\2\\d\\d?|\\d{4}))(?=[/_.-]|$)");
    private static final Pattern NAMED_MONTH =
            Pattern.compile("/((?:19|20)\\d\\d)/([a-z]{3,9})/(\\d\\d?)(?=[/-]|$)", Pattern.CASE_INSENSITIVE);

    private AddressSigns() {}

    /** The host, by which a reader knows the publisher; empty where there is none. */
    public static String publisher(URI address) {
        String host = address.getHost();
        return host == null ? "" : host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
    }

    /** The day that the path names. */
    public static Optional<Published> published(URI address) {
        String path = String.valueOf(address.getPath());
        Optional<Published> numbers = DAY.matcher(path)
                .results()
                .flatMap(day -> Days.in(day.group(1)).stream())
                .map(day -> Published.on(day, "address"))
                .findFirst();
        return numbers.or(() -> NAMED_MONTH
                .matcher(path)
                .results()
                .flatMap(day -> Days.in(day.group(3) + " " + day.group(2) + " " + day.group(1)).stream())
                .map(day -> Published.on(day, "address"))
                .findFirst());
    }
}
