package org.volteface.launcher;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.felix.cm.json.io.ConfigurationReader;
import org.apache.felix.cm.json.io.Configurations;

/**
 * A configuration file: JSON with comments, settings by PID and key, in the form of the OSGi Configurator (Compendium chapter 150).
 *
 * @param name the file's name for messages
 * @param settings settings by PID, then by key
 */
record SettingsFile(String name, Map<String, Map<String, Object>> settings) {

    SettingsFile {
        settings = Map.copyOf(settings);
    }

    /** Reads a file; fails where it says a thing that is no configuration. */
    static SettingsFile read(Path file, String name) throws StartFailure {
        Map<String, Map<String, Object>> settings = new LinkedHashMap<>();
        try {
            for (Map.Entry<String, JsonValue> entry : object(file).entrySet()) {
                if (!entry.getKey().startsWith(":configurator:")) {
                    settings.put(entry.getKey(), values(entry.getValue()));
                }
            }
        } catch (IOException | JsonException e) {
            throw new StartFailure(name + ": cannot be read: " + e.getMessage(), e);
        } catch (IllegalArgumentException e) {
            throw new StartFailure(name + ": " + e.getMessage(), e);
        }
        return new SettingsFile(name, settings);
    }

    private static JsonObject object(Path file) throws IOException {
        try (Reader text = Configurations.jsonCommentAwareReader(Files.newBufferedReader(file));
                JsonReader reader = Json.createReader(text)) {
            return reader.readObject();
        }
    }

    private static Map<String, Object> values(JsonValue value) throws IOException {
        if (value.getValueType() != JsonValue.ValueType.OBJECT) {
            throw new IllegalArgumentException("settings of one PID stand in braces, not " + value);
        }
        ConfigurationReader reader = Configurations.buildReader().build(value.asJsonObject());
        Map<String, Object> values = new TreeMap<>(reader.readConfiguration());
        if (!reader.getIgnoredErrors().isEmpty()) {
            throw new IllegalArgumentException(reader.getIgnoredErrors().get(0));
        }
        return values;
    }
}
