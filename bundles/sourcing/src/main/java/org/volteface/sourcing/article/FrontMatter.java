package org.volteface.sourcing.article;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The block of {@code name: value} lines between two lines of dashes that a Markdown text may begin with. Lists, nested
 * values and comments are passed over.
 *
 * @param values the values by their names in lower case
 * @param end where the text after the block begins
 */
public record FrontMatter(Map<String, String> values, int end) {
    private static final Pattern BLOCK = Pattern.compile(
            "\\A\\s*?---[ \\t]*\\R(.*?)^(?:---|\\.\\.\\.)[ \\t]*(?:\\R|\\z)", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern ENTRY =
            Pattern.compile("^([A-Za-z][\\w.-]*)[ \\t]*:(?:[ \\t]+(.*))?$", Pattern.MULTILINE);
    private static final Pattern COMMENT = Pattern.compile("(?:^|\\s)#.*$");
    private static final int LONGEST = 16 * 1024;

    public FrontMatter {
        values = Map.copyOf(values);
    }

    /** The front matter of {@code text}; empty where it begins with none. */
    public static Optional<FrontMatter> of(String text) {
        Matcher block = BLOCK.matcher(text).region(0, Math.min(LONGEST, text.length()));
        if (!block.find()) {
            return Optional.empty();
        }
        Map<String, String> values = new HashMap<>();
        Matcher entry = ENTRY.matcher(block.group(1));
        while (entry.find()) {
            String value = entry.group(2) == null ? "" : value(entry.group(2).strip());
            values.putIfAbsent(entry.group(1).toLowerCase(Locale.ROOT), value);
        }
        return values.isEmpty() ? Optional.empty() : Optional.of(new FrontMatter(values, block.end()));
    }

    /** The first of these entries that has a value. */
    public Optional<String> first(String... names) {
        for (String name : names) {
            String value = values.getOrDefault(name, "");
            if (!value.isEmpty()) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    private static String value(String written) {
        char quote = written.isEmpty() ? ' ' : written.charAt(0);
        int close = quote == '"' || quote == '\'' ? closing(written, quote) : -1;
        if (close < 0) {
            return COMMENT.matcher(written).replaceFirst("").strip();
        }
        String quoted = written.substring(1, close);
        return quote == '\'' ? quoted.replace("''", "'") : quoted.replaceAll("\\\\(.)", "$1");
    }

    /** The place of the quotation mark that ends the value; -1 where none does. */
    private static int closing(String written, char quote) {
        for (int i = 1; i < written.length(); i++) {
            if (quote == '"' && written.charAt(i) == '\\') {
                i++;
            } else if (written.charAt(i) == quote) {
                boolean doubled = quote == '\'' && written.startsWith("''", i);
                if (!doubled) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }
}
