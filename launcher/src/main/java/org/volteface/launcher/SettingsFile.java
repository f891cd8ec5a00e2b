package org.volteface.launcher;

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
 * A configuration file: JSON with comments, settings by PID and key, as the OSGi Configurator (Compendium chapter 150) reads it.
 *
 * @param name the file's name for messages
 * @param settings settings by PID, then by key
 */
record SettingsFile(String name, Map<String, Map<String, Object>> settings) {

    SettingsFile {
        settings = Map.copyOf(settings);
    }

    /** Reads a file. Where the file says a thing that is no configuration, its reason is the failure. */
    static SettingsFile read(Path file, String name) throws StartFailure {
        try (Reader text = Files.newBufferedReader(file)) {
            ConfigurationReader reader = Configurations.buildReader()
                    .withIdentifier(name)
                    .verifyAsBundleResource(false)
                    .build(text);
            Map<String, Map<String, Object>> settings = new LinkedHashMap<>();
            reader.readConfigurationResource()
                    .getConfigurations()
                    .forEach((pid, values) -> settings.put(pid, new TreeMap<>(values)));
            if (!reader.getIgnoredErrors().isEmpty()) {
                throw new StartFailure(name + ": " + reader.getIgnoredErrors().get(0));
            }
            return new SettingsFile(name, settings);
        } catch (IOException e) {
            throw new StartFailure(name + ": " + e.getMessage(), e);
        }
    }
}
