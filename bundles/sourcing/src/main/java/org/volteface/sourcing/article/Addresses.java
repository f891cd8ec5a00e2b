package org.volteface.sourcing.article;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** Addresses as documents give them. */
public final class Addresses {
    private static final Pattern UNESCAPED_PERCENT = Pattern.compile("%(?![0-9a-fA-F]{2})");
    private static final Pattern NOT_ALLOWED = Pattern.compile("[\\s\"<>\\\\^`{|}\\[\\]\\p{Cc}]");

    private Addresses() {}

    /** The absolute address that {@code text} is; empty where it is none. */
    public static Optional<URI> parse(String text) {
        return uri(text.strip()).filter(URI::isAbsolute);
    }

    /** The absolute address that {@code text} is on a page at {@code base}; what browsers mend is mended. */
    public static Optional<URI> resolve(String text, Optional<URI> base) {
        String words = text.strip();
        Optional<URI> given = uri(words).or(() -> uri(mended(words)));
        try {
            return given.filter(address -> !words.isEmpty())
                    .map(address ->
                            base.map(outer -> within(outer).resolve(address)).orElse(address))
                    .filter(URI::isAbsolute);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** An address of a host alone stands for its first page. */
    private static URI within(URI base) {
        return "".equals(base.getPath()) ? base.resolve("/") : base;
    }

    private static String mended(String words) {
        String percent = UNESCAPED_PERCENT.matcher(words).replaceAll("%25");
        return NOT_ALLOWED.matcher(percent).replaceAll(sign -> escaped(sign.group()));
    }

    private static String escaped(String sign) {
        StringBuilder escaped = new StringBuilder();
        for (byte b : sign.getBytes(StandardCharsets.UTF_8)) {
            escaped.append(String.format("%%%02X", b));
        }
        return escaped.toString();
    }

    private static Optional<URI> uri(String words) {
        try {
            return Optional.of(new URI(words));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
