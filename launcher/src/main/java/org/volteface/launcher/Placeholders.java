package org.volteface.launcher;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is put in place of <code>${NAME}</code> in the texts of configurations and in framework properties. */
final class Placeholders {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([^}]*)}");

    private final Map<String, String> values;

    private Placeholders(Map<String, String> values) {
        this.values = new TreeMap<>(values);
    }

    /** Those of every start: {@code home}, where features/ and config/ lie. */
    static Placeholders of(Layout layout) {
        return new Placeholders(Map.of("home", layout.home().toString()));
    }

    /** Those of a server: {@code home}, and its {@code data} folder and {@code port}. */
    static Placeholders of(Layout layout, Path data, int port) {
        return new Placeholders(
                Map.of("home", layout.home().toString(), "data", data.toString(), "port", Integer.toString(port)));
    }

    /** These, with one more. */
    Placeholders with(String name, String value) {
        Map<String, String> more = new TreeMap<>(values);
        more.put(name, value);
        return new Placeholders(more);
    }

    /**
     * A text with the values in their places.
     *
     * @param where what the text belongs to, for the message
     */
    String fill(String text, String where) throws StartFailure {
        Matcher matcher = PLACEHOLDER.matcher(text);
        for (MatchResult found : matcher.results().toList()) {
            if (!values.containsKey(found.group(1))) {
                throw new StartFailure(where + ": there is no value for " + found.group() + "; there are ${"
                        + String.join("}, ${", values.keySet()) + "}");
            }
        }
        return matcher.replaceAll(found -> Matcher.quoteReplacement(values.get(found.group(1))));
    }

    /** A setting with the values in its texts; what is no text stays as it is. */
    Object fill(Object setting, String where) throws StartFailure {
        if (setting instanceof String text) {
            return fill(text, where);
        }
        if (setting instanceof String[] texts) {
            String[] filled = texts.clone();
            for (int i = 0; i < filled.length; i++) {
                filled[i] = fill(filled[i], where);
            }
            return filled;
        }
        return setting;
    }
}
