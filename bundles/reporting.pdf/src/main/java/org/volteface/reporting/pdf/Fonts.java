package org.volteface.reporting.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.InputStream;

/** The fonts in the bundle: Noto has Latin, Greek and Cyrillic letters; DejaVu has what it lacks, Hebrew and Arabic among it. */
final class Fonts {
    /** The font of what has no other. */
    static final String REGULAR_SANS = "DejaVuSans.ttf";

    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private Fonts() {}

    static void addTo(PdfRendererBuilder builder) {
        add(builder, "notosans-regular-subset.ttf", "Noto Sans", REGULAR);
        add(builder, "notosans-bold-subset.ttf", "Noto Sans", BOLD);
        add(builder, "notoserif-regular-subset.ttf", "Noto Serif", REGULAR);
        add(builder, "notoserif-bold-subset.ttf", "Noto Serif", BOLD);
        add(builder, REGULAR_SANS, "DejaVu Sans", REGULAR);
        add(builder, "DejaVuSans-Bold.ttf", "DejaVu Sans", BOLD);
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
