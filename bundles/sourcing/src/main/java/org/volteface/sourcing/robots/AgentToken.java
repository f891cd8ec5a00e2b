package org.volteface.sourcing.robots;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The product token by which a program is called in a robots.txt, in lower case. */
final class AgentToken {
    /** The token that stands for all programs. */
    static final String ALL = "*";

    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_.-]+");
    private static final Pattern COMPATIBLE =
            Pattern.compile("\\(compatible;\\s*([A-Za-z0-9_.-]+)", Pattern.CASE_INSENSITIVE);

    private AgentToken() {}

    /** The token that a line names: what follows it, such as a version, does not count. */
    static String inFile(String value) {
        if (value.startsWith(ALL)) {
            return value.length() == 1 || Character.isWhitespace(value.charAt(1)) ? ALL : value;
        }
        Matcher token = TOKEN.matcher(value);
        return token.lookingAt() ? token.group().toLowerCase(Locale.ROOT) : value;
    }

    /**
     * The tokens that a program answers to, the most specific first: {@code examplebot-news} goes by the rules for
     * {@code examplebot} where it has none of its own, and everybody by those for all.
     */
    static List<String> candidates(String agent) {
        Matcher compatible = COMPATIBLE.matcher(agent);
        String token = inFile((compatible.find() ? compatible.group(1) : agent).strip());
        List<String> candidates = new ArrayList<>();
        for (int end = token.length(); end > 0; end = token.lastIndexOf('-', end - 1)) {
            candidates.add(token.substring(0, end));
        }
        candidates.add(ALL);
        return candidates;
    }
}
