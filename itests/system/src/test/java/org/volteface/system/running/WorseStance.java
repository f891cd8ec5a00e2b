package org.volteface.system.running;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.volteface.system.House;

/** The stance bundle of the house as another version of itself, which knows only some of the words that it should know. */
final class WorseStance {
    private static final String WORDS = "org/volteface/stance/predicates.tsv";
    private static final int EVERY = 3;

    private WorseStance() {}

    /** Writes it to {@code file}. */
    static Path write(Path file) throws IOException {
        try (JarFile jar = new JarFile(House.jar("stance").toFile())) {
            Manifest manifest = jar.getManifest();
            manifest.getMainAttributes().putValue("Bundle-Version", "1.0.1");
            try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(file), manifest)) {
                for (JarEntry entry : jar.stream().toList()) {
                    if (!entry.getName().equals(JarFile.MANIFEST_NAME)) {
                        out.putNextEntry(new JarEntry(entry.getName()));
                        out.write(content(jar, entry));
                        out.closeEntry();
                    }
                }
            }
        }
        return file;
    }

    private static byte[] content(JarFile jar, JarEntry entry) throws IOException {
        try (InputStream in = jar.getInputStream(entry)) {
            byte[] bytes = in.readAllBytes();
            return entry.getName().equals(WORDS) ? fewer(new String(bytes, StandardCharsets.UTF_8)) : bytes;
        }
    }

    private static byte[] fewer(String words) {
        List<String> kept = new ArrayList<>();
        int number = 0;
        for (String line : words.lines().toList()) {
            if (line.startsWith("#") || number++ % EVERY != 0) {
                kept.add(line);
            }
        }
        return (String.join("\n", kept) + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
