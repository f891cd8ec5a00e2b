package org.volteface.deployer.settings;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.osgi.framework.Bundle;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The least and the greatest value that a bundle declares for a setting, which the metatype service checks and does not tell. */
final class DeclaredLimits {
    private static final String FOLDER = "OSGI-INF/metatype";
    private static final String NO_DTD = "http://apache.org/xml/features/disallow-doctype-decl";

    private DeclaredLimits() {}

    /** Within what a value has to be, in words for a person; empty where nothing is declared. */
    static Optional<String> of(Bundle bundle, String definition, String setting) {
        Enumeration<URL> files = bundle.findEntries(FOLDER, "*.xml", false);
        List<URL> declarations = files == null ? List.of() : Collections.list(files);
        return declarations.stream()
                .flatMap(file -> read(file).stream())
                .flatMap(document -> elements(document.getDocumentElement(), "OCD"))
                .filter(ocd -> ocd.getAttribute("id").equals(definition))
                .flatMap(ocd -> elements(ocd, "AD"))
                .filter(attribute -> attribute.getAttribute("id").equals(setting))
                .findFirst()
                .flatMap(attribute -> told(attribute.getAttribute("min"), attribute.getAttribute("max")));
    }

    private static Optional<String> told(String least, String most) {
        if (least.isEmpty()) {
            return most.isEmpty() ? Optional.empty() : Optional.of("at most " + most);
        }
        return Optional.of(most.isEmpty() ? "at least " + least : "from " + least + " to " + most);
    }

    /** A file that cannot be read declares no limit that anybody could have checked. */
    private static Optional<Document> read(URL file) {
        try (InputStream xml = file.openStream()) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(NO_DTD, true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            return Optional.of(builder.parse(xml));
        } catch (IOException | SAXException | ParserConfigurationException e) {
            return Optional.empty();
        }
    }

    private static Stream<Element> elements(Element within, String name) {
        NodeList found = within.getElementsByTagName(name);
        return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i));
    }
}
