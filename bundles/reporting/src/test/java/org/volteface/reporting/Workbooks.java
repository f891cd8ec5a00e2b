package org.volteface.reporting;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Workbooks read as what they are: zips of XML. */
final class Workbooks {
    private Workbooks() {}

    /** The parts of a workbook, each of which is well-formed, by their names. */
    static Map<String, Document> parts(byte[] workbook) throws IOException {
        Map<String, Document> parts = new TreeMap<>();
        ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook));
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            parts.put(entry.getName(), parse(zip.readAllBytes()));
        }
        return parts;
    }

    /** The rows of the sheet with the given number, cell by cell. */
    static List<List<String>> rows(byte[] workbook, int sheet) throws IOException {
        Document xml = parts(workbook).get("xl/worksheets/sheet" + sheet + ".xml");
        List<List<String>> rows = new ArrayList<>();
        NodeList found = xml.getElementsByTagName("row");
        for (int i = 0; i < found.getLength(); i++) {
            List<String> cells = new ArrayList<>();
            NodeList children = found.item(i).getChildNodes();
            for (int j = 0; j < children.getLength(); j++) {
                cells.add(children.item(j).getTextContent());
            }
            rows.add(cells);
        }
        return rows;
    }

    /** All words of all parts. */
    static String text(byte[] workbook) throws IOException {
        StringBuilder text = new StringBuilder();
        parts(workbook)
                .values()
                .forEach(part -> text.append(part.getDocumentElement().getTextContent()));
        return text.toString();
    }

    private static Document parse(byte[] xml) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
        } catch (SAXException | ParserConfigurationException e) {
            throw new IOException("not well-formed", e);
        }
    }
}
