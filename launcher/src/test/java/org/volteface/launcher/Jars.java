package org.volteface.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.osgi.framework.Constants;

/** Makes jars for tests. */
final class Jars {
    private Jars() {}

    /** A bundle of one activator class, or of none. */
    static Path bundle(Path file, String symbolicName, Class<?>... activator) throws IOException {
        Map<String, String> headers = new TreeMap<>(Map.of(
                Constants.BUNDLE_MANIFESTVERSION,
                "2",
                Constants.BUNDLE_SYMBOLICNAME,
                symbolicName,
                Constants.BUNDLE_VERSION,
                "1.0.0"));
        if (activator.length > 0) {
            headers.put(Constants.BUNDLE_ACTIVATOR, activator[0].getName());
            headers.put(Constants.IMPORT_PACKAGE, "org.osgi.framework");
        }
        return jar(file, headers, Map.of(), activator);
    }

    /** A jar with these headers, texts and classes. */
    static Path jar(Path file, Map<String, String> headers, Map<String, String> texts, Class<?>... classes)
            throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        headers.forEach((name, value) -> manifest.getMainAttributes().putValue(name, value));
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(file), manifest)) {
            for (Map.Entry<String, String> text : texts.entrySet()) {
                jar.putNextEntry(new JarEntry(text.getKey()));
                jar.write(text.getValue().getBytes(StandardCharsets.UTF_8));
            }
            for (Class<?> type : classes) {
                String name = type.getName().replace('.', '/') + ".class";
                jar.putNextEntry(new JarEntry(name));
                try (InputStream code = type.getClassLoader().getResourceAsStream(name)) {
                    code.transferTo(jar);
                }
            }
        }
        return file;
    }
}
