package org.volteface.sourcing.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.volteface.api.source.Published;
import org.volteface.api.source.Read;
import org.volteface.sourcing.Reading;

class PdfTest {
    private static final float TOP = 750;

    @Test
    void readsTheTextInItsOrder() throws IOException {
        Read read = Reading.one(file(""));
        assertThat(read.document().headline().title()).isEqualTo("The toll stays");
        assertThat(read.document().text())
                .isEqualTo("The mayor said that the government will keep the toll, and went on to the next page.\n\n"
                        + "She said no more.");
        assertThat(read.particulars().published()).map(Published::text).contains("2026-03-03T10:00:00Z");
        assertThat(read.particulars().byline()).isEqualTo("Jane Doe");
    }

    @Test
    void saysWhyItCannotBeRead() throws IOException {
        assertThat(Reading.refusal(file("secret"))).isEqualTo("a PDF file that is encrypted with a password");
        byte[] whole = file("");
        assertThat(Reading.refusal(Arrays.copyOf(whole, 30))).startsWith("a damaged PDF file");
        assertThat(Reading.refusal(pictures())).startsWith("a PDF file without text");
    }

    /** Two pages with a head, a page number, a hyphen at a line's end and a paragraph that goes over the page. */
    static byte[] file(String password) throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            pdf.getDocumentInformation().setTitle("Microsoft Word - toll3.docx");
            pdf.getDocumentInformation().setAuthor("Jane Doe");
            Calendar created = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
            created.clear();
            created.set(2026, Calendar.MARCH, 3, 10, 0, 0);
            pdf.getDocumentInformation().setCreationDate(created);
            page(pdf, "1", "#The toll stays", "The mayor said that the gov-", "ernment will keep the toll, and");
            page(pdf, "2", "went on to the next page.", "", "She said no more.");
            if (!password.isEmpty()) {
                pdf.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        }
    }

    private static byte[] pictures() throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        }
    }

    private static void page(PDDocument pdf, String number, String... lines) throws IOException {
        PDPage page = new PDPage();
        pdf.addPage(page);
        try (PDPageContentStream out = new PDPageContentStream(pdf, page)) {
            float y = TOP;
            show(out, "Ministry of Roads - Press release", 9, y);
            y -= 40;
            for (String line : lines) {
                boolean head = line.startsWith("#");
                show(out, head ? line.substring(1) : line, head ? 20 : 11, y);
                y -= head ? 30 : 14;
            }
            show(out, number, 9, 30);
        }
    }

    private static void show(PDPageContentStream out, String line, float size, float y) throws IOException {
        if (!line.isEmpty()) {
            out.beginText();
            out.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), size);
            out.newLineAtOffset(72, y);
            out.showText(line);
            out.endText();
        }
    }
}
