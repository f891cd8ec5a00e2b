package org.volteface.reporting.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.InputStream;

/** The fonts in the bundle, which have Latin, Greek, Cyrillic, Hebrew and Arabic letters. */
final class Fonts {
    /** The font of what has no other. */
    static final String REGULAR_SANS = "DejaVuSans.ttf";

    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private Fonts() {}

    static void addTo(PdfRendererBuilder builder) {
        add(builder, REGULAR_SANS, "DejaVu Sans", REGULAR);
        add(builder, "DejaVuSans-Bold.ttf", "DejaVu Sans", BOLD);
        add(builder, "DejaVuSerif.ttf", "DejaVu Serif", REGULAR);
        add(builder, "DejaVuSerif-Bold.ttf", "DejaVu Serif", BOLD);
    }

    private static void add(PdfRendererBuilder builder, String file, String family, int weight) {
        builder.useFont(() -> open(file), family, weight, FontStyle.NORMAL, true);
    }

    static InputStream open(String file) {
        InputStream font = Fonts.class.getResourceAsStream(file);
        if (font == null) {
            throw new IllegalStateException("the bundle lacks " + file);
        }
        return font;
    }
}
