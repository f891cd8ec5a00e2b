package org.volteface.reporting;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The zip that a workbook is, in the order in which programs look for its parts. It does not tell when it was made. */
final class XlsxPackage {
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String SCHEMAS = "http://schemas.openxmlformats.org/";
    private static final String SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String RELATIONS = SCHEMAS + "officeDocument/2006/relationships";
    private static final String MAIN =
            "<%s xmlns=\"" + SCHEMAS + "spreadsheetml/2006/main\" xmlns:r=\"" + RELATIONS + "\">";
    /** The earliest day that a zip can name. */
    private static final LocalDateTime NEVER = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final String STYLES = """
            <fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>\
            <font><b/><sz val="11"/><name val="Calibri"/></font></fonts>\
            <fills count="2"><fill><patternFill patternType="none"/></fill>\
            <fill><patternFill patternType="gray125"/></fill></fills>\
            <borders count="1"><border/></borders>\
            <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>\
            <cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>\
            <xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs></styleSheet>""";

    private final ZipOutputStream zip;

    XlsxPackage(OutputStream out) {
        this.zip = new ZipOutputStream(out);
    }

    /** Writes what names the sheets. */
    void frame(List<String> sheets) throws IOException {
        StringBuilder types = new StringBuilder(
                "<Types xmlns=\"" + SCHEMAS + "package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>");
        StringBuilder workbook = new StringBuilder(String.format(MAIN, "workbook")).append("<sheets>");
        StringBuilder relations = new StringBuilder(relationships());
        types.append(type("xl/workbook.xml", "sheet.main")).append(type("xl/styles.xml", "styles"));
        for (int i = 1; i <= sheets.size(); i++) {
            types.append(type("xl/" + path(i), "worksheet"));
            workbook.append("<sheet name=\"" + sheets.get(i - 1) + "\" sheetId=\"" + i + "\" r:id=\"r" + i + "\"/>");
            relations.append(relation("r" + i, "worksheet", path(i)));
        }
        part("[Content_Types].xml", types + "</Types>");
        part("_rels/.rels", relationships() + relation("r1", "officeDocument", "xl/workbook.xml") + "</Relationships>");
        part("xl/workbook.xml", workbook + "</sheets></workbook>");
        part("xl/_rels/workbook.xml.rels", relations + relation("styles", "styles", "styles.xml") + "</Relationships>");
        part("xl/styles.xml", String.format(MAIN, "styleSheet") + STYLES);
    }

    /** Writes the sheet with the given number, from 1. */
    void sheet(int number, XlsxSheet sheet) throws IOException {
        open("xl/" + path(number));
        for (String piece : sheet.head()) {
            write(piece);
        }
        for (int i = 0; i < sheet.rows().size(); i++) {
            write(sheet.row(i));
        }
        write(sheet.tail());
        zip.closeEntry();
    }

    /** Ends the zip; what it is written to stays open. */
    void finish() throws IOException {
        zip.finish();
    }

    private void part(String name, String xml) throws IOException {
        open(name);
        write(xml);
        zip.closeEntry();
    }

    private void open(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NEVER);
        zip.putNextEntry(entry);
        write(XML);
    }

    private void write(String xml) throws IOException {
        zip.write(xml.getBytes(StandardCharsets.UTF_8));
    }

    private static String path(int sheet) {
        return "worksheets/sheet" + sheet + ".xml";
    }

    private static String type(String part, String kind) {
        return "<Override PartName=\"/" + part + "\" ContentType=\"" + SPREADSHEET + kind + "+xml\"/>";
    }

    private static String relationships() {
        return "<Relationships xmlns=\"" + SCHEMAS + "package/2006/relationships\">";
    }

    private static String relation(String id, String kind, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + RELATIONS + "/" + kind + "\" Target=\"" + target + "\"/>";
    }
}
