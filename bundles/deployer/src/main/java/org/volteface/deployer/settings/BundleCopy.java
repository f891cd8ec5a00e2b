package org.volteface.deployer.settings;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.osgi.framework.Bundle;

/** A jar with what an installed bundle holds, without the signatures, which hold for the bundle as it came. */
public final class BundleCopy {
    private BundleCopy() {}

    /** Writes a copy; the same bundle gives the same to the byte. */
    public static void write(Bundle bundle, Path jar) throws IOException {
        write(bundle, Map.of(), jar);
    }

    /** Writes a copy with entries added, or put in the place of those of their names. */
    static void write(Bundle bundle, Map<String, byte[]> added, Path jar) throws IOException {
        Map<String, URL> entries = new TreeMap<>();
        for (URL entry : Collections.list(bundle.findEntries("/", "*", true))) {
            String name = entry.getPath().substring(1);
            if (!name.endsWith("/") && !isSignature(name) && !added.containsKey(name)) {
                entries.put(name, entry);
            }
        }
        URL manifest = entries.remove(JarFile.MANIFEST_NAME);
        try (OutputStream file = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(file)) {
            if (manifest != null) {
                copy(zip, JarFile.MANIFEST_NAME, manifest);
            }
            for (Map.Entry<String, byte[]> entry : new TreeMap<>(added).entrySet()) {
                put(zip, entry.getKey(), entry.getValue());
            }
            for (Map.Entry<String, URL> entry : entries.entrySet()) {
                copy(zip, entry.getKey(), entry.getValue());
            }
        }
    }

    /** Whether a bundle holds what is in a jar, signatures aside. */
    public static boolean holds(Bundle bundle, Path jar) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (!entry.isDirectory() && !isSignature(entry.getName()) && !holds(bundle, zip, entry)) {
                    return false;
                }
            }
            return true;
        }
    }

    private static boolean holds(Bundle bundle, ZipFile zip, ZipEntry entry) throws IOException {
        URL held = bundle.getEntry(entry.getName());
        if (held == null) {
            return false;
        }
        try (InputStream one = held.openStream();
                InputStream other = zip.getInputStream(entry)) {
            return Arrays.equals(one.readAllBytes(), other.readAllBytes());
        }
    }

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
