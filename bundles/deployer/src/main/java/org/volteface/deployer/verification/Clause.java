package org.volteface.deployer.verification;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One clause of a manifest header, such as {@code a.b;c.d;version="[1,2)";resolution:=optional}.
 *
 * @param paths what it is about
 * @param values its attributes, and its directives with a colon behind their names
 */
record Clause(List<String> paths, Map<String, String> values) {
    /** The clauses of a header; none where there is no header. */
    static List<Clause> parse(String header) {
        List<Clause> clauses = new ArrayList<>();
        for (String clause : split(header, ',')) {
            if (!clause.isBlank()) {
                clauses.add(one(clause));
            }
        }
        return clauses;
    }

    String value(String name) {
        return values.getOrDefault(name, "");
    }

    private static Clause one(String text) {
        List<String> paths = new ArrayList<>();
        Map<String, String> values = new LinkedHashMap<>();
        for (String part : split(text, ';')) {
            List<String> sides = split(part, '=');
            if (sides.size() == 1) {
                paths.add(part.strip());
            } else {
                String name = sides.get(0).strip();
                boolean directive = name.endsWith(":");
                // An attribute may have a type: objectClass:List<String>.
                String bare = directive ? name : name.split(":", 2)[0];
                values.put(
                        bare, unquoted(part.substring(sides.get(0).length() + 1).strip()));
            }
        }
        return new Clause(List.copyOf(paths), values);
    }

    /** Parts between separators that are not in quotes. */
    private static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>();
        boolean quoted = false;
        int from = 0;
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (letter == '"' && (at == 0 || text.charAt(at - 1) != '\\')) {
                quoted = !quoted;
            } else if (letter == separator && !quoted) {
                parts.add(text.substring(from, at));
                from = at + 1;
            }
        }
        parts.add(text.substring(from));
        return parts;
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
        return quoted ? value.substring(1, value.length() - 1) : value;
    }
}
