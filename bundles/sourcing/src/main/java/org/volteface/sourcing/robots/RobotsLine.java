package org.volteface.sourcing.robots;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of a robots.txt that says something.
 *
 * @param key what it is about
 * @param value what stands after its key, a character an octet
 */
record RobotsLine(Key key, String value) {
    /** Nobody has to read more of a file than that. */
    private static final int MOST_BYTES = 500 * 1024;

    private static final String MARK = "\u00EF\u00BB\u00BF";
    private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");
    private static final Pattern WITH_COLON =
            Pattern.compile("([A-Za-z][A-Za-z -]*?)[ \t]*:[ \t]*(.*)", Pattern.DOTALL);
    private static final Pattern WITHOUT_COLON = Pattern.compile("([A-Za-z-]+)[ \t]+([^ \t]+)");
    /** The keys, with what people often write for them. */
    private static final Map<String, Key> KEYS = Map.of(
            "user-agent", Key.AGENT,
            "useragent", Key.AGENT,
            "user agent", Key.AGENT,
            "allow", Key.ALLOW,
            "disallow", Key.DISALLOW,
            "dissallow", Key.DISALLOW,
            "dissalow", Key.DISALLOW,
            "disalow", Key.DISALLOW,
            "diasllow", Key.DISALLOW,
            "disallaw", Key.DISALLOW);

    /** The lines of a file that say something, in their order. */
    static List<RobotsLine> in(byte[] bytes) {
        int length = Math.min(MOST_BYTES, bytes.length);
        String text = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
        if (length < bytes.length && bytes[length] != '\n' && bytes[length] != '\r') {
            // Half a rule would be another one.
            text = text.substring(0, Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1);
        }
        String unmarked = text.startsWith(MARK) ? text.substring(MARK.length()) : text;
        return LINE_END.splitAsStream(unmarked)
                .flatMap(line -> of(line).stream())
                .toList();
    }

    private static Optional<RobotsLine> of(String line) {
        int comment = line.indexOf('#');
        String said = strip(comment < 0 ? line : line.substring(0, comment));
        for (Pattern form : List.of(WITH_COLON, WITHOUT_COLON)) {
            Matcher parts = form.matcher(said);
            if (parts.matches()) {
                Key key = KEYS.get(parts.group(1).toLowerCase(Locale.ROOT));
                return Optional.ofNullable(key).map(known -> new RobotsLine(known, strip(parts.group(2))));
            }
        }
        return Optional.empty();
    }

    /** Takes off spaces and control characters, and no more: the octet A0 may be half of a letter. */
    private static String strip(String octets) {
        int start = 0;
        int end = octets.length();
        while (start < end && octets.charAt(start) <= ' ') {
            start++;
        }
        while (end > start && octets.charAt(end - 1) <= ' ') {
            end--;
        }
        return octets.substring(start, end);
    }

    /** What a line is about. */
    enum Key {
        AGENT,
        ALLOW,
        DISALLOW
    }
}
