package org.volteface.sourcing.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/** The one font for all that a PDF does not bring along: nothing is drawn, and nothing looked for on the machine. */
final class PdfFonts implements FontMapper {
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final TrueTypeFont font;

    private PdfFonts(TrueTypeFont font) {
        this.font = font;
    }

    /** Has PDFBox use it. */
    static void use() {
        FontMappers.set(Holder.USED);
    }

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(@Nullable String name, @Nullable PDFontDescriptor descriptor) {
        return new FontMapping<>(font, true);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(@Nullable String name, @Nullable PDFontDescriptor descriptor) {
        return new FontMapping<>(font, true);
    }

    @Override
    @SuppressWarnings("NullAway") // PDFBox takes null for the one that is not there
    public CIDFontMapping getCIDFont(
            @Nullable String name, @Nullable PDFontDescriptor descriptor, PDCIDSystemInfo system) {
        return new CIDFontMapping(null, font, true);
    }

    /** Makes it once, when it is first needed. */
    private static final class Holder {
        static final PdfFonts USED = make();

        private static PdfFonts make() {
            try (InputStream in = FontMappers.class.getResourceAsStream(FONT)) {
                byte[] bytes = Objects.requireNonNull(in, FONT).readAllBytes();
                return new PdfFonts(new TTFParser().parse(new RandomAccessReadBuffer(bytes)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
