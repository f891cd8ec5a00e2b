package org.volteface.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;

/** What an analyst does to have a report on paper: chooses, looks at it beforehand, has it made, and takes it along. */
final class ReportSteps {
    private final Browser browser;

    ReportSteps(Browser browser) {
        this.browser = browser;
    }

    /** Chooses the findings of one actor, as a PDF. */
    void choose(String actor) {
        browser.open("/reports");
        browser.press("a[href='/reports/new']");
        browser.await("h1", "What shall the report show?");
        browser.type("input[name=findActor]", actor);
        browser.await("#actors", actor);
        browser.press("#actors input");
        browser.choose("select[name=format]", "pdf");
    }

    void preview(String... passages) {
        browser.press("button[name=preview]");
        browser.await("#preview h2", "Preview");
        assertThat(browser.words("#preview")).contains(passages);
        browser.mustBeContent();
    }

    /** Waits on the page that the order leads to until it offers the file by itself. */
    void run(String actor) {
        browser.press(".order .button.main");
        browser.await("#report dl", actor);
        browser.await("#report .button.main", "Download PDF");
        assertThat(browser.path()).matches("/reports/[0-9a-f]+");
        browser.mustBeContent();
    }

    void download(String actor, String... passages) throws Exception {
        Path file = browser.download("#report .button.main");
        assertThat(file.getFileName().toString()).endsWith(".pdf");
        assertThat(Files.readAllBytes(file)).startsWith('%', 'P', 'D', 'F', '-');
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            String text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            assertThat(text).contains(actor).contains(passages);
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                }
            }
        }
    }
}
