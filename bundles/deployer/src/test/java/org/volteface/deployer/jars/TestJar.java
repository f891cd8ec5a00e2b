package org.volteface.deployer.jars;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** A jar in the making. */
public final class TestJar {
    private final Map<String, String> headers = new LinkedHashMap<>();
    private final Map<String, byte[]> entries = new LinkedHashMap<>();

    private TestJar() {}

    /** A bundle of that name and version that has nothing in it. */
    public static TestJar bundle(String symbolicName, String version) {
        return empty().with("Bundle-ManifestVersion", "2")
                .with("Bundle-SymbolicName", symbolicName)
                .with("Bundle-Version", version);
    }

    /** A jar with a manifest that says nothing. */
    public static TestJar empty() {
        return new TestJar();
    }

    /** With a header; an empty value takes it away. */
    public TestJar with(String header, String value) {
        if (value.isEmpty()) {
            headers.remove(header);
        } else {
            headers.put(header, value);
        }
        return this;
    }

    /** The symbolic name of the bundle. */
    public String symbolicName() {
        return headers.getOrDefault("Bundle-SymbolicName", "").split(";")[0];
    }

    /** With an entry. */
    public TestJar entry(String name, String text) {
        return entry(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** With an entry. */
    public TestJar entry(String name, byte[] bytes) {
        entries.put(name, bytes);
        return this;
    }

    /** With a component that provides a service, declared as bnd does. */
    public TestJar component(String role) {
        String simple = role.substring(role.lastIndexOf('.') + 1);
        String file = "OSGI-INF/" + simple + ".xml";
        with("Provide-Capability", "osgi.service;objectClass:List<String>=\"" + role + "\"");
        with("Service-Component", file);
        return entry(
                file,
                "<scr:component xmlns:scr=\"http://www.osgi.org/xmlns/scr/v1.4.0\" name=\"x\"><service>"
                        + "<provide interface=\"" + role + "\"/></service>"
                        + "<implementation class=\"x.X\"/></scr:component>");
    }

    /** The jar as bytes; the same each time. */
    public byte[] bytes() {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        headers.forEach((name, value) -> manifest.getMainAttributes().putValue(name, value));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(out)) {
            if (!headers.isEmpty()) {
                put(jar, "META-INF/MANIFEST.MF");
                manifest.write(jar);
                jar.closeEntry();
            }
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                put(jar, entry.getKey());
                jar.write(entry.getValue());
                jar.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void put(JarOutputStream jar, String name) throws IOException {
        JarEntry entry = new JarEntry(name);
        entry.setTime(0);
        jar.putNextEntry(entry);
    }

    /** Writes the jar to a file. */
    public Path write(Path file) throws IOException {
        return Files.write(file, bytes());
    }
}
