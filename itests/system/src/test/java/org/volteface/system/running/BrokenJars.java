package org.volteface.system.running;

import aQute.bnd.osgi.Builder;
import aQute.bnd.osgi.Jar;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Bundles as authors make them by mistake. */
final class BrokenJars {
    private final Path folder;

    BrokenJars(Path folder) {
        this.folder = folder;
    }

    /** One whose activator throws. */
    Path throwing() throws Exception {
        return build(
                "throwing",
                Map.of(
                        "Private-Package", "org.volteface.system.guests.unlicensed",
                        "Bundle-Activator", "org.volteface.system.guests.unlicensed.UnlicensedActivator"));
    }

    /** One that needs a package which nobody has. */
    Path lacking() throws Exception {
        return build(
                "lacking",
                Map.of(
                        "Private-Package",
                        GuestJar.symbolicName("contrarian"),
                        "Import-Package",
                        "com.example.missing;version=\"[3.0,4)\", !org.jspecify.*, *"));
    }

    /** One whose classifier answers null. */
    Path breaking() throws Exception {
        return build("breaking", Map.of("Private-Package", "org.volteface.system.guests.silent"));
    }

    /** One that does nothing for anybody. */
    Path without() throws Exception {
        return build("without", Map.of("Include-Resource", "note.txt;literal='nothing'"));
    }

    private Path build(String name, Map<String, String> headers) throws Exception {
        try (Builder builder = new Builder()) {
            builder.setProperty("Bundle-SymbolicName", "org.example." + name);
            builder.setProperty("Bundle-Version", "1.0.0");
            builder.setProperty("Import-Package", "!org.jspecify.*, *");
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
            Path file = folder.resolve(name + ".jar");
            jar.write(file.toFile());
            return file;
        }
    }
}
