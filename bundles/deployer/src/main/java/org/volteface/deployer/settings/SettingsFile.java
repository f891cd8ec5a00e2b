package org.volteface.deployer.settings;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.lang.reflect.Array;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.volteface.deployer.staging.Refused;

/**
 * Settings by PID and key, as a configuration file has them: JSON in which comments may stand.
 *
 * @param name the name of the file, for messages
 * @param settings whole numbers as {@link Long}, others as {@link Double}; several values as an array
 */
public record SettingsFile(String name, Map<String, Map<String, Object>> settings) {
    private static final Pattern SECRET = Pattern.compile("(?i)password|secret|token|credential|api.?key");

    /** Copies the outer map. */
    public SettingsFile {
        settings = Map.copyOf(settings);
    }

    /** What is set, in words for a person; what is secret is not told. */
    public String told() {
        return new TreeMap<>(settings)
                .entrySet().stream()
                        .map(entry -> entry.getKey() + ": " + told(entry.getValue()))
                        .collect(Collectors.joining("; "));
    }

    private static String told(Map<String, Object> values) {
        return new TreeMap<>(values)
                .entrySet().stream()
                        .map(value -> value.getKey() + " = "
                                + (SECRET.matcher(value.getKey()).find() ? "(not shown)" : told(value.getValue())))
                        .collect(Collectors.joining(", "));
    }

    private static String told(Object value) {
        if (!value.getClass().isArray()) {
            return value.toString();
        }
        return IntStream.range(0, Array.getLength(value))
                .mapToObj(i -> String.valueOf(Array.get(value, i)))
                .collect(Collectors.joining(", ", "[", "]"));
    }

    /** Whether a file of this name holds settings, not a bundle. */
    public static boolean isMeant(String name) {
        return name.endsWith(".json");
    }

    /**
     * Reads a file.
     *
     * @throws Refused if it holds no settings
     * @throws IOException if it cannot be read
     */
    public static SettingsFile read(Path file, String name) throws Refused, IOException {
        return parse(Files.readString(file), name);
    }

    /**
     * Reads a text.
     *
     * @throws Refused if it holds no settings
     */
    public static SettingsFile parse(String text, String name) throws Refused, IOException {
        Map<String, Map<String, Object>> settings = new LinkedHashMap<>();
        for (Map.Entry<String, JsonElement> entry : object(text, name).entrySet()) {
            if (!entry.getValue().isJsonObject()) {
                throw new Refused(name + ": " + entry.getKey() + ": settings of one PID stand in braces");
            }
            settings.put(entry.getKey(), values(entry.getValue().getAsJsonObject(), name + ": " + entry.getKey()));
        }
        if (settings.isEmpty()) {
            throw new Refused(name + ": there is no setting in it");
        }
        return new SettingsFile(name, settings);
    }

    private static JsonObject object(String text, String name) throws Refused, IOException {
        try (Reader characters = new StringReader(text);
                JsonReader reader = new JsonReader(characters)) {
            reader.setStrictness(Strictness.LENIENT);
            JsonElement element = JsonParser.parseReader(reader);
            if (!element.isJsonObject() || reader.peek() != JsonToken.END_DOCUMENT) {
                throw new Refused(name + ": one object in braces is wanted, with the settings of each PID in it");
            }
            return element.getAsJsonObject();
        } catch (JsonParseException e) {
            throw new Refused(name + ": cannot be read: " + e.getMessage(), e);
        }
    }

    private static Map<String, Object> values(JsonObject object, String where) throws Refused {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Map.Entry<String, JsonElement> entry : object.entrySet()) {
            values.put(entry.getKey(), value(entry.getValue(), where + ": " + entry.getKey()));
        }
        return values;
    }

    private static Object value(JsonElement element, String where) throws Refused {
        if (element.isJsonPrimitive()) {
            return single(element.getAsJsonPrimitive(), where);
        }
        if (!element.isJsonArray()) {
            throw new Refused(where + ": a value or several in brackets are wanted");
        }
        List<Object> several = new ArrayList<>();
        for (JsonElement each : element.getAsJsonArray()) {
            if (!each.isJsonPrimitive()) {
                throw new Refused(where + ": within brackets only texts, numbers, true and false may stand");
            }
            several.add(single(each.getAsJsonPrimitive(), where));
        }
        return array(several);
    }

    /** An array of the class that all have in common, as configuration admin wants it. */
    private static Object array(List<Object> values) {
        boolean alike = values.stream().map(Object::getClass).distinct().count() == 1;
        if (alike && values.get(0) instanceof Long) {
            return values.toArray(new Long[0]);
        }
        if (alike && values.get(0) instanceof Double) {
            return values.toArray(new Double[0]);
        }
        if (alike && values.get(0) instanceof Boolean) {
            return values.toArray(new Boolean[0]);
        }
        boolean numbers = !values.isEmpty() && values.stream().allMatch(Number.class::isInstance);
        return numbers
                ? values.stream().map(number -> ((Number) number).doubleValue()).toArray(Double[]::new)
                : values.stream().map(String::valueOf).toArray(String[]::new);
    }

    private static Object single(JsonPrimitive value, String where) throws Refused {
        if (value.isBoolean()) {
            return value.getAsBoolean();
        }
        if (value.isString()) {
            return value.getAsString();
        }
        String digits = value.getAsString();
        boolean whole = digits.chars().allMatch(c -> Character.isDigit(c) || c == '-');
        try {
            return whole ? (Object) Long.valueOf(digits) : (Object) Double.valueOf(digits);
        } catch (NumberFormatException e) {
            throw new Refused(
                    where + ": " + digits + " is no number that fits, from " + Long.MIN_VALUE + " to " + Long.MAX_VALUE,
                    e);
        }
    }
}
