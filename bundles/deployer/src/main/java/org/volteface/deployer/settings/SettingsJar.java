package org.volteface.deployer.settings;

import com.google.gson.Gson;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
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
        Map<String, URL> entries = new TreeMap<>();
        for (URL entry : Collections.list(bundle.findEntries("/", "*", true))) {
            String name = entry.getPath().substring(1);
            if (!name.endsWith("/") && !isSignature(name)) {
                entries.put(name, entry);
            }
        }
        entries.remove(ENTRY);
        URL manifest = entries.remove(JarFile.MANIFEST_NAME);
        try (OutputStream file = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(file)) {
            if (manifest != null) {
                copy(zip, JarFile.MANIFEST_NAME, manifest);
            }
            put(zip, ENTRY, new Gson().toJson(sorted(settings)).getBytes(StandardCharsets.UTF_8));
            for (Map.Entry<String, URL> entry : entries.entrySet()) {
                copy(zip, entry.getKey(), entry.getValue());
            }
        }
    }

    private static Map<String, Map<String, Object>> sorted(Map<String, Map<String, Object>> settings) {
        Map<String, Map<String, Object>> sorted = new TreeMap<>();
        settings.forEach((pid, values) -> sorted.put(pid, new TreeMap<>(values)));
        return sorted;
    }

    /** It would not hold for the copy. */
    private static boolean isSignature(String name) {
        return name.startsWith("META-INF/")
                && (name.endsWith(".SF") || name.endsWith(".RSA") || name.endsWith(".DSA") || name.endsWith(".EC"));
    }

    private static void copy(ZipOutputStream zip, String name, URL content) throws IOException {
        try (InputStream in = content.openStream()) {
            put(zip, name, in.readAllBytes());
        }
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setLastModifiedTime(FileTime.fromMillis(0));
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
