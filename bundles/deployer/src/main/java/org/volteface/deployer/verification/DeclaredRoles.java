package org.volteface.deployer.verification;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.osgi.framework.Constants;
import org.volteface.deployer.staging.Refused;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The services that a bundle declares to provide: in its manifest, and in the descriptions of its components. */
final class DeclaredRoles {
    private static final String COMPONENTS = "Service-Component";
    private static final String NO_DTD = "http://apache.org/xml/features/disallow-doctype-decl";

    private DeclaredRoles() {}

    static List<Role> of(JarFile jar, Headers headers) throws Refused, IOException {
        Set<String> services = new LinkedHashSet<>();
        for (Clause clause : headers.clauses(Constants.PROVIDE_CAPABILITY)) {
            if (clause.paths().contains(Role.SERVICE)) {
                services.addAll(List.of(clause.value(Constants.OBJECTCLASS).split("\\s*,\\s*")));
            }
        }
        for (Clause clause : headers.clauses(COMPONENTS)) {
            for (String path : clause.paths()) {
                for (ZipEntry description : descriptions(jar, path)) {
                    services.addAll(services(jar, description));
                }
            }
        }
        return Role.among(services);
    }

    /** The entries that a path names, which may have stars in its last part. */
    private static List<JarEntry> descriptions(JarFile jar, String path) throws Refused {
        Pattern pattern = Pattern.compile(Pattern.quote(path).replace("*", "\\E[^/]*\\Q"));
        List<JarEntry> found = jar.stream()
                .filter(entry -> pattern.matcher(entry.getName()).matches())
                .toList();
        if (found.isEmpty() && path.indexOf('*') < 0) {
            throw new Refused("its manifest names the component " + path
                    + ", which is not in it: let bnd write the descriptions of its components");
        }
        return found;
    }

    private static List<String> services(JarFile jar, ZipEntry description) throws Refused, IOException {
        Entries.checkText(description);
        try (InputStream xml = jar.getInputStream(description)) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(NO_DTD, true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            // The one that is there by itself prints.
            builder.setErrorHandler(new DefaultHandler());
            NodeList provided = builder.parse(xml).getElementsByTagName("provide");
            List<String> services = new ArrayList<>();
            for (int i = 0; i < provided.getLength(); i++) {
                services.add(((Element) provided.item(i)).getAttribute("interface"));
            }
            return services;
        } catch (SAXException e) {
            throw new Refused(
                    "the description " + description.getName() + " of its component cannot be read: " + e.getMessage(),
                    e);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("every Java platform can refuse document types", e);
        }
    }
}
