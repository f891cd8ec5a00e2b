package org.volteface.reporting.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.volteface.api.model.Fingerprint;
import org.volteface.api.report.Report;
import org.volteface.api.report.ReportRenderer;
import org.w3c.dom.Document;

/** Sets the page for paper on pages. It fetches nothing, and takes the day and the id of the file from the report. */
final class PdfPress {
    private static final int HEXADECIMAL = 16;
    /** As many digits of a hash as a number holds without a sign. */
    private static final int DIGITS = 15;

    /** Up to some 600 pages: the tags of more would take more memory than a server can spare. */
    private static final int MOST_TAGGED = 2_500_000;

    private final ReportRenderer paper;

    PdfPress(ReportRenderer paper) {
        this.paper = paper;
        // It would write to standard error what concerns nobody.
        XRLog.setLoggingEnabled(false);
        FontMappers.set(new OwnFontMapper());
    }

    void print(Report report, OutputStream out) throws IOException {
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        paper.write(report, page);
        String markup = page.toString(StandardCharsets.UTF_8);
        Document parsed = PaperPage.parse(page.toByteArray());
        new PaperOutline(parsed).add();
        try (PdfBoxRenderer renderer = renderer(parsed, markup.length() <= MOST_TAGGED);
                PDDocument pdf = renderer.createPDFKeepOpen()) {
            new PdfMetadata(report, pdf).add();
            String hash = Fingerprint.of(report.title(), markup).substring(0, DIGITS);
            pdf.setDocumentId(Long.parseLong(hash, HEXADECIMAL));
            ByteArrayOutputStream made = new ByteArrayOutputStream();
            pdf.save(made);
            made.writeTo(out);
        }
    }

    private static PdfBoxRenderer renderer(Document page, boolean isTagged) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withW3cDocument(page, null);
        builder.withProducer("Volteface");
        builder.usePdfUaAccessibility(isTagged);
        builder.useSVGDrawer(new ChartDrawer());
        builder.useUnicodeBidiSplitter(new PlatformBidi.Factory());
        builder.useUnicodeBidiReorderer(new PlatformBidi.Reorderer());
        builder.defaultTextDirection(TextDirection.LTR);
        builder.useUriResolver((base, uri) -> null);
        for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((uri, type) -> false, when);
        }
        Fonts.addTo(builder);
        return builder.buildPdfRenderer();
    }
}
