package org.volteface.sourcing.read;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The fields of a header as WARC and HTTP have them; of two of one name the first counts. */
final class HeaderFields {
    private final Map<String, String> fields = new HashMap<>();
    private String last = "";

    /** Takes a line; one that begins with a space goes on with the one before. */
    void add(String line) {
        int colon = line.indexOf(':');
        if ((line.startsWith(" ") || line.startsWith("\t")) && !last.isEmpty()) {
            fields.merge(last, line.strip(), (before, more) -> before + " " + more);
        } else if (colon > 0) {
            last = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
            fields.putIfAbsent(last, line.substring(colon + 1).strip());
        }
    }

    /** The value under a name in lower case; empty where there is none. */
    String value(String name) {
        return fields.getOrDefault(name, "");
    }
}
