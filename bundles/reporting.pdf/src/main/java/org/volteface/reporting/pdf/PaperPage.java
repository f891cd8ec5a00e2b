package org.volteface.reporting.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** The page for paper as a tree. */
final class PaperPage {
    private PaperPage() {}

    /** Reads well-formed markup, and nothing from elsewhere. */
    static Document parse(byte[] markup) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(markup));
        } catch (SAXException | ParserConfigurationException e) {
            throw new IllegalArgumentException("the page for paper is not well-formed", e);
        }
    }
}
