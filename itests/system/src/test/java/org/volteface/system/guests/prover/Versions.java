package org.volteface.system.guests.prover;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** The bundles of the product as other versions of themselves. */
final class Versions {
    private Versions() {}

    /** The jar of a bundle with {@code version} in its manifest. */
    static byte[] of(String name, String version) throws IOException {
        Path folder = Path.of(System.getProperty("volteface.bundles"));
        try (DirectoryStream<Path> jars = Files.newDirectoryStream(folder, name + "-[0-9]*.jar");
                JarFile jar = new JarFile(jars.iterator().next().toFile())) {
            Manifest manifest = jar.getManifest();
            manifest.getMainAttributes().putValue("Bundle-Version", version);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (JarOutputStream out = new JarOutputStream(bytes, manifest)) {
                Enumeration<JarEntry> entries = jar.entries();
                while (entries.hasMoreElements()) {
                    copy(jar, entries.nextElement(), out);
                }
            }
            return bytes.toByteArray();
        }
    }

    private static void copy(JarFile jar, JarEntry entry, JarOutputStream out) throws IOException {
        if (entry.getName().equals(JarFile.MANIFEST_NAME)) {
            return;
        }
        out.putNextEntry(new JarEntry(entry.getName()));
        try (InputStream in = jar.getInputStream(entry)) {
            in.transferTo(out);
        }
        out.closeEntry();
    }
}
