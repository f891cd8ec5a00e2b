package org.volteface.reporting.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.volteface.api.report.Report;

/** What a PDF tells of itself, in both forms that readers look for. The only day in it is the latest of the archive. */
final class PdfMetadata {
    private static final String CREATOR = "Volteface";

    private final Report report;
    private final PDDocument pdf;

    PdfMetadata(Report report, PDDocument pdf) {
        this.report = report;
        this.pdf = pdf;
    }

    void add() throws IOException {
        pdf.setDocumentInformation(information());
        byte[] packet = packet().getBytes(StandardCharsets.UTF_8);
        // What the library wrote tells when it did.
        pdf.getDocumentCatalog().setMetadata(new PDMetadata(pdf, new ByteArrayInputStream(packet)));
        pdf.getDocumentCatalog().setLanguage("en");
    }

    private PDDocumentInformation information() {
        PDDocumentInformation about = new PDDocumentInformation();
        about.setTitle(report.title());
        about.setSubject(report.basis().scope());
        about.setCreator(CREATOR);
        about.setProducer(CREATOR);
        Calendar day = GregorianCalendar.from(day().atStartOfDay(ZoneOffset.UTC));
        about.setCreationDate(day);
        about.setModificationDate(day);
        return about;
    }

    private String packet() {
        return String.format(
                """
                <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"\
                 xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
                <dc:format>application/pdf</dc:format>
                <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%1$s</rdf:li></rdf:Alt></dc:title>
                <dc:description><rdf:Alt><rdf:li xml:lang="x-default">%2$s</rdf:li></rdf:Alt></dc:description>
                <dc:language><rdf:Bag><rdf:li>en</rdf:li></rdf:Bag></dc:language>
                <dc:creator><rdf:Seq><rdf:li>%3$s</rdf:li></rdf:Seq></dc:creator>
                <xmp:CreatorTool>%3$s</xmp:CreatorTool><xmp:CreateDate>%4$sT00:00:00Z</xmp:CreateDate>\
                <xmp:ModifyDate>%4$sT00:00:00Z</xmp:ModifyDate>
                <pdf:Producer>%3$s</pdf:Producer>%5$s
                </rdf:Description></rdf:RDF></x:xmpmeta>
                <?xpacket end="r"?>
                """,
                escape(report.title()),
                escape(report.basis().scope()),
                CREATOR,
                day(),
                isTagged() ? "<pdfuaid:part>1</pdfuaid:part>" : "");
    }

    /** What is not tagged for screen readers does not say that it is. */
    private boolean isTagged() {
        return pdf.getDocumentCatalog().getStructureTreeRoot() != null;
    }

    private LocalDate day() {
        return report.basis().archive().latestDay();
    }

    private static String escape(String words) {
        StringBuilder escaped = new StringBuilder();
        words.codePoints().forEach(c -> {
            boolean isPlain = Character.isLetterOrDigit(c) || c == ' ';
            boolean isXml = c >= ' ' && c < 0xD800 || c > 0xDFFF && c < 0xFFFE || c > 0xFFFF;
            escaped.append(isPlain ? Character.toString(c) : isXml ? "&#" + c + ";" : " ");
        });
        return escaped.toString();
    }
}
