package org.volteface.deployer.settings;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.volteface.deployer.staging.Refused;

/**
 * Settings that hold over those of the configuration files, and what they took the place of.
 *
 * @param values the values by PID and key
 * @param before the values before, of those of the keys that had one; a PID that had no settings at all is not there
 */
public record AppliedSettings(Map<String, Map<String, Object>> values, Map<String, Map<String, Object>> before) {
    /** Copies the outer maps. */
    public AppliedSettings {
        values = Map.copyOf(values);
        before = Map.copyOf(before);
    }

    /** Writes them into a line of the journal. */
    public void write(JsonObject line) {
        Gson gson = new Gson();
        line.add("settings", gson.toJsonTree(plain(values)));
        line.add("before", gson.toJsonTree(plain(before)));
    }

    /**
     * Reads them from a line of the journal.
     *
     * @throws IOException if they are none
     */
    public static AppliedSettings read(JsonObject line) throws IOException {
        return new AppliedSettings(part(line, "settings"), part(line, "before"));
    }

    /** What they are, for a person: each PID with its keys, their values and those before. */
    public String inWords() {
        StringBuilder words = new StringBuilder();
        new TreeMap<>(values).forEach((pid, keys) -> new TreeMap<>(keys)
                .forEach((key, value) -> words.append(words.isEmpty() ? "" : "; ")
                        .append(pid + ": " + key + " is " + shown(value) + ", and was " + was(pid, key))));
        return words.toString();
    }

    private String was(String pid, String key) {
        Map<String, Object> old = before.getOrDefault(pid, Map.of());
        return old.containsKey(key) ? shown(old.get(key)) : "not set";
    }

    private static String shown(Object value) {
        return new Gson().toJson(value);
    }

    private static Map<String, Map<String, Object>> part(JsonObject line, String name) throws IOException {
        JsonObject part = line.getAsJsonObject(name);
        try {
            return part == null || part.size() == 0
                    ? Map.of()
                    : SettingsFile.parse(part.toString(), "the journal").settings();
        } catch (Refused e) {
            throw new IOException(e.reason(), e);
        }
    }

    private static Map<String, Map<String, Object>> plain(Map<String, Map<String, Object>> settings) {
        Map<String, Map<String, Object>> plain = new TreeMap<>();
        settings.forEach((pid, keys) -> {
            Map<String, Object> values = new LinkedHashMap<>();
            new TreeMap<>(keys)
                    .forEach((key, value) ->
                            values.put(key, value instanceof Collection<?> many ? many.toArray() : value));
            plain.put(pid, values);
        });
        return plain;
    }
}
