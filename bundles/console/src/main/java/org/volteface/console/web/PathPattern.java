package org.volteface.console.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The addresses of one form: {@code /findings/{id}}, where a name in braces stands for one part of the address. */
public final class PathPattern {
    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");

    private final String text;
    private final Pattern pattern;
    private final List<String> names;

    private PathPattern(String text, Pattern pattern, List<String> names) {
        this.text = text;
        this.pattern = pattern;
        this.names = names;
    }

    /** Reads a form. */
    public static PathPattern of(String text) {
        List<String> names = new ArrayList<>();
        StringBuilder regex = new StringBuilder();
        Matcher matcher = NAME.matcher(text);
        int end = 0;
        while (matcher.find()) {
            regex.append(Pattern.quote(text.substring(end, matcher.start()))).append("([^/]+)");
            names.add(matcher.group(1));
            end = matcher.end();
        }
        regex.append(Pattern.quote(text.substring(end)));
        return new PathPattern(text, Pattern.compile(regex.toString()), List.copyOf(names));
    }

    /** What stands for each name in a decoded path; empty where the path is of another form. */
    public Optional<Map<String, String>> match(String path) {
        Matcher matcher = pattern.matcher(path);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Map<String, String> parts = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            parts.put(names.get(i), matcher.group(i + 1));
        }
        return Optional.of(Map.copyOf(parts));
    }

    @Override
    public String toString() {
        return text;
    }
}
