package org.volteface.reporting.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.interactive.action.PDAction;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.volteface.api.report.Report;
import org.volteface.api.report.ReportRenderer;
import org.volteface.contracts.ManyFindings;
import org.volteface.contracts.ReportRendererContract;
import org.volteface.contracts.SampleReports;
import org.volteface.reporting.PrintReportRenderer;

class PagedPdfReportRendererTest extends ReportRendererContract {
    @Override
    protected ReportRenderer renderer() {
        return new PagedPdfReportRenderer(new PrintReportRenderer());
    }

    @Override
    protected String read(byte[] bytes) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    @Test
    void isSetOnNumberedPagesWithTextThatCanBeSelected() throws IOException {
        byte[] bytes = pdf(ManyFindings.of(30, "Ferry to Ἀθῆναι and Москва"));
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            int pages = pdf.getNumberOfPages();
            assertThat(pages).isGreaterThan(5);
            String text = new PDFTextStripper().getText(pdf);
            assertThat(text).contains("1 / " + pages, pages + " / " + pages);
            assertThat(text).contains("Ἀθῆναι and Москва before 29", "org.example.detector@2.1.0", "Contested");
        }
    }

    @Test
    void showsNamesThatAreReadFromRightToLeft() throws IOException {
        assertThat(read(pdf(ManyFindings.of(1, "\u05E9\u05DC\u05D5\u05DD (2025)"))))
                .contains("\u05E9\u05DC\u05D5\u05DD");
    }

    @Test
    void bringsItsFontsAlongAndNothingThatActs() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(pdf(SampleReports.hostile()))) {
            assertThat(pdf.getDocumentCatalog().getOpenAction()).isNull();
            assertThat(pdf.getDocumentCatalog().getNames()).isNull();
            for (PDPage page : pdf.getPages()) {
                assertThat(page.getAnnotations()).allSatisfy(annotation -> leadsToAPageOrTheWeb(annotation));
                for (COSName font : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(font).isEmbedded()).isTrue();
                }
            }
        }
    }

    private static void leadsToAPageOrTheWeb(PDAnnotation annotation) {
        assertThat(annotation).isInstanceOf(PDAnnotationLink.class);
        PDAction action = ((PDAnnotationLink) annotation).getAction();
        if (action instanceof PDActionURI web) {
            assertThat(web.getURI()).startsWith("https://example.org/");
        } else {
            assertThat(action).isInstanceOf(PDActionGoTo.class);
        }
    }

    @Test
    void isReadAloudInItsLanguageAndByItsHeadings() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(pdf(ManyFindings.of(6, "& <x> \u0001")))) {
            PDDocumentCatalog catalog = pdf.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo("en");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(kinds(catalog.getStructureTreeRoot().getKids()))
                    .contains("H1", "H2", "H3", "P", "Table", "TH", "TD", "Figure", "Link");
            String packet = new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertThat(packet).contains("<pdfuaid:part>1<", "6 findings ", ">en<", "2025-06-20T00:00:00Z");
            PaperPage.parse(packet.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static Set<String> kinds(List<Object> elements) {
        Set<String> kinds = new TreeSet<>();
        for (Object element : elements) {
            if (element instanceof PDStructureElement structure) {
                kinds.add(structure.getStructureType());
                kinds.addAll(kinds(structure.getKids()));
                if ("Figure".equals(structure.getStructureType())) {
                    assertThat(structure.getAlternateDescription()).contains("which the table below lists");
                }
            }
        }
        return kinds;
    }

    @Test
    void hasContentsAndBookmarksThatLeadToTheirPages() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(pdf(ManyFindings.of(30, "x")))) {
            List<String> parts = new ArrayList<>();
            List<String> entries = new ArrayList<>();
            for (PDOutlineItem part :
                    pdf.getDocumentCatalog().getDocumentOutline().children()) {
                parts.add(part.getTitle());
                part.children().forEach(entry -> entries.add(entry.getTitle()));
                assertThat(part.findDestinationPage(pdf)).isNotNull();
            }
            assertThat(parts).containsExactly("Findings", "Where they stood", "Promises", "What this report rests on");
            assertThat(entries).hasSize(30 + 1 + 6);
            PDFTextStripper first = new PDFTextStripper();
            first.setEndPage(2);
            assertThat(first.getText(pdf)).contains("Contents", "Findings (30)", "and 5 more", "Promises (6)");
        }
    }

    @Test
    void showsTheTitleAtTheFootOfThePages() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(pdf(ManyFindings.of(3, "long ".repeat(60))))) {
            PDFTextStripper second = new PDFTextStripper();
            second.setStartPage(2);
            second.setEndPage(2);
            assertThat(second.getText(pdf)).contains("Volteface · 3 findings long long");
        }
    }

    @Test
    void tellsTheDayOfTheArchiveNotOfItsMaking() throws Exception {
        byte[] first = pdf(ManyFindings.of(3, "x"));
        Thread.sleep(1_100);
        assertThat(pdf(ManyFindings.of(3, "x"))).isEqualTo(first);
        try (PDDocument pdf = Loader.loadPDF(first)) {
            Calendar made = pdf.getDocumentInformation().getCreationDate();
            assertThat(LocalDate.ofInstant(made.toInstant(), ZoneOffset.UTC))
                    .isEqualTo(LocalDate.of(2023, 1, 2).plusDays(900));
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("3 findings x");
        }
    }

    @Test
    void canBeLookedAt() throws IOException {
        // For whoever works on the look: -Dpdf.write=FOLDER keeps what the tests make.
        String folder = System.getProperty("pdf.write", "");
        if (!folder.isEmpty()) {
            Files.write(Path.of(folder, "full.pdf"), pdf(SampleReports.full()));
            Files.write(Path.of(folder, "hostile.pdf"), pdf(SampleReports.hostile()));
        }
        assertThat(pdf(SampleReports.full())).startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
    }

    private byte[] pdf(Report report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        renderer().write(report, out);
        return out.toByteArray();
    }
}
