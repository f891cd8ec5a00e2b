package org.volteface.sourcing.read;

import java.io.IOException;
import java.io.StringWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The walk over the pages of a PDF that gathers their lines, for so long and no longer. */
final class PdfPages {
    private static final int MOST_PAGES = 5000;
    private static final long MOST_CHARACTERS = 32L << 20;

    private final long end;

    PdfPages(Duration longest) {
        this.end = System.nanoTime() + longest.toNanos();
    }

    /** The lines of each page, in their order. */
    List<List<PdfLine>> read(PDDocument pdf) throws IOException {
        PdfFonts.use();
        List<List<PdfLine>> pages = new ArrayList<>();
        Lines lines = new Lines();
        int count = Math.min(MOST_PAGES, pdf.getNumberOfPages());
        for (int page = 1; page <= count; page++) {
            lines.begin();
            lines.setStartPage(page);
            lines.setEndPage(page);
            lines.writeText(pdf, new StringWriter());
            pages.add(lines.taken());
        }
        return pages;
    }

    /** The stripper that keeps where its lines stand. */
    private final class Lines extends PDFTextStripper {
        private List<PdfLine> taken = new ArrayList<>();
        private final StringBuilder line = new StringBuilder();
        private float x;
        private float y;
        private float size;
        private long characters;

        Lines() {
            setSuppressDuplicateOverlappingText(true);
        }

        void begin() {
            taken = new ArrayList<>();
            line.setLength(0);
        }

        List<PdfLine> taken() {
            endLine();
            return taken;
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            if (System.nanoTime() - end > 0) {
                throw new IOException("it takes too long to read");
            }
            super.processOperator(operator, operands);
        }

        @Override
        protected void writeString(String text, List<TextPosition> positions) throws IOException {
            characters += text.length();
            if (characters > MOST_CHARACTERS) {
                throw new IOException("it holds more text than one document may have");
            }
            if (!positions.isEmpty() && line.toString().isBlank()) {
                TextPosition first = positions.get(0);
                x = first.getXDirAdj();
                y = first.getYDirAdj();
                size = first.getFontSizeInPt();
            }
            line.append(text);
        }

        @Override
        protected void writeWordSeparator() {
            line.append(' ');
        }

        @Override
        protected void writeLineSeparator() {
            endLine();
        }

        private void endLine() {
            String text =
                    line.toString().replaceAll("[\\s\\u00A0\\u0000]+", " ").strip();
            line.setLength(0);
            if (!text.isEmpty()) {
                taken.add(new PdfLine(text, x, y, size));
            }
        }
    }
}
