package org.volteface.system.running;

import aQute.bnd.osgi.Builder;
import aQute.bnd.osgi.Jar;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A bundle made of one package of guests, as an extension author's build would make it. */
final class GuestJar {
    private GuestJar() {}

    /** The symbolic name of the guest called {@code name}. */
    static String symbolicName(String name) {
        return "org.volteface.system.guests." + name;
    }

    /** Builds version 1.2.3 of the guest called {@code name} into {@code folder}. */
    static Path build(String name, Path folder) throws Exception {
        return build(name, "1.2.3", folder.resolve(name + ".jar"));
    }

    /** Builds a version of the guest called {@code name} into {@code file}. */
    static Path build(String name, String version, Path file) throws Exception {
        return build(name, version, file, Map.of());
    }

    /** As the other, with more headers. */
    static Path build(String name, String version, Path file, Map<String, String> headers) throws Exception {
        try (Builder builder = new Builder()) {
            builder.setProperty("Bundle-SymbolicName", symbolicName(name));
            builder.setProperty("Bundle-Version", version);
            builder.setProperty("Private-Package", symbolicName(name));
            builder.setProperty("-conditionalpackage", "org.volteface.contracts");
            builder.setProperty(
                    "Import-Package",
                    "!org.jspecify.*, !org.junit.*, !org.assertj.*, org.osgi.util.converter;resolution:=optional, *");
            builder.setProperty("-noimportjava", "true");
            headers.forEach(builder::setProperty);
            for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
                if (!entry.isEmpty() && !entry.endsWith(".pom") && Files.exists(Path.of(entry))) {
                    builder.addClasspath(new File(entry));
                }
            }
            Jar jar = builder.build();
            if (!builder.getErrors().isEmpty()) {
                throw new IllegalStateException(String.join("; ", builder.getErrors()));
            }
            jar.write(file.toFile());
            return file;
        }
    }
}
