package org.volteface.deployer.settings;

import com.google.gson.Gson;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.osgi.framework.Bundle;
import org.volteface.deployer.staging.Refused;

/** A copy of a bundle with settings in it, which hold for this copy alone: so settings are tried, promoted and taken back as bundles are. */
public final class SettingsJar {
    /** Where settings lie in a bundle, by PID and key. */
    public static final String ENTRY = "OSGI-INF/volteface/settings.json";

    private SettingsJar() {}

    /** The settings that a bundle brings along; empty where there are none. */
    public static Optional<SettingsFile> of(Bundle bundle) throws Refused, IOException {
        URL entry = bundle.getEntry(ENTRY);
        if (entry == null) {
            return Optional.empty();
        }
        try (InputStream content = entry.openStream()) {
            String text = new String(content.readAllBytes(), StandardCharsets.UTF_8);
            return Optional.of(SettingsFile.parse(text, bundle.getSymbolicName() + "/" + ENTRY));
        }
    }

    /** Writes a copy of a bundle with settings in the place of those that it has; the same gives the same to the byte. */
    public static void write(Bundle bundle, Map<String, Map<String, Object>> settings, Path jar) throws IOException {
        byte[] content = new Gson().toJson(sorted(settings)).getBytes(StandardCharsets.UTF_8);
        BundleCopy.write(bundle, Map.of(ENTRY, content), jar);
    }

    private static Map<String, Map<String, Object>> sorted(Map<String, Map<String, Object>> settings) {
        Map<String, Map<String, Object>> sorted = new TreeMap<>();
        settings.forEach((pid, values) -> sorted.put(pid, new TreeMap<>(values)));
        return sorted;
    }
}
