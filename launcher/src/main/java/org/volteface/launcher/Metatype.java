package org.volteface.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The settings that bundles declare, read from the metatype in their jars (Compendium chapter 105), so that a value can be refused
 * before anything starts.
 */
final class Metatype {
    private final Map<String, Map<String, Attribute>> attributesByPid = new TreeMap<>();

    /** The metatype of these bundles together. */
    static Metatype of(Iterable<BundleFile> bundles) throws StartFailure {
        Metatype metatype = new Metatype();
        for (BundleFile bundle : bundles) {
            try (JarFile jar = new JarFile(bundle.file().toFile(), false)) {
                for (JarEntry entry : jar.stream().filter(Metatype::isMetatype).toList()) {
                    metatype.add(jar.getInputStream(entry));
                }
            } catch (IOException | XMLStreamException e) {
                throw new StartFailure(bundle.file() + ": is not a bundle that can be read: " + e.getMessage(), e);
            }
        }
        return metatype;
    }

    /** Why a setting cannot be had, or empty where it can. */
    Optional<String> objection(String pid, String key, Object value) {
        Map<String, Attribute> attributes = attributesByPid.get(pid.split("~", 2)[0]);
        if (attributes == null) {
            return Optional.of(
                    "no bundle has such a configuration; there are " + String.join(", ", attributesByPid.keySet()));
        }
        Attribute attribute = attributes.get(key);
        return attribute == null
                ? Optional.of("there is no such setting; there are " + String.join(", ", attributes.keySet()))
                : attribute.objection(value);
    }

    private static boolean isMetatype(JarEntry entry) {
        return entry.getName().startsWith("OSGI-INF/metatype/")
                && entry.getName().endsWith(".xml");
    }

    private void add(InputStream xml) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XMLStreamReader reader = factory.createXMLStreamReader(xml);
        Map<String, Map<String, Attribute>> attributesByOcd = new HashMap<>();
        Map<String, Attribute> attributes = new LinkedHashMap<>();
        String pid = "";
        while (reader.hasNext()) {
            if (reader.next() != XMLStreamReader.START_ELEMENT) {
                continue;
            }
            switch (reader.getLocalName()) {
                case "OCD" -> {
                    attributes = new TreeMap<>();
                    attributesByOcd.put(text(reader, "id"), attributes);
                }
                case "AD" -> attributes.put(text(reader, "id"), attribute(reader));
                case "Designate" -> pid = pid(reader);
                case "Object" ->
                    attributesByPid
                            .computeIfAbsent(pid, key -> new TreeMap<>())
                            .putAll(attributesByOcd.getOrDefault(text(reader, "ocdref"), Map.of()));
                default -> {
                    // Icons and the like say nothing of values.
                }
            }
        }
    }

    private static String pid(XMLStreamReader reader) {
        String factoryPid = reader.getAttributeValue(null, "factoryPid");
        return factoryPid != null ? factoryPid : text(reader, "pid");
    }

    /** Reads an AD and the options within it, up to its end. */
    private static Attribute attribute(XMLStreamReader reader) throws XMLStreamException {
        String type = text(reader, "type");
        @Nullable String cardinality = reader.getAttributeValue(null, "cardinality");
        boolean many = cardinality != null && !cardinality.equals("0");
        Attribute.Range range =
                new Attribute.Range(reader.getAttributeValue(null, "min"), reader.getAttributeValue(null, "max"));
        List<String> options = new ArrayList<>();
        while (!(reader.next() == XMLStreamReader.END_ELEMENT
                && reader.getLocalName().equals("AD"))) {
            if (reader.isStartElement() && reader.getLocalName().equals("Option")) {
                options.add(text(reader, "value"));
            }
        }
        return new Attribute(type, many, range, options);
    }

    private static String text(XMLStreamReader reader, String attribute) {
        String value = reader.getAttributeValue(null, attribute);
        return value == null ? "" : value;
    }
}
