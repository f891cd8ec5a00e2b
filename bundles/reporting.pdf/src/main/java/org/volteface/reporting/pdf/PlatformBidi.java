package org.volteface.reporting.pdf;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiSplitterFactory;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;

/** Text of both directions by the platform's own rules. Arabic letters keep the forms that they have alone. */
final class PlatformBidi {
    private PlatformBidi() {}

    /** Makes splitters. */
    static final class Factory implements BidiSplitterFactory {
        @Override
        public BidiSplitter createBidiSplitter() {
            return new Splitter();
        }
    }

    /** Splits a paragraph into runs of one direction, in the order in which they are shown. */
    static final class Splitter implements BidiSplitter {
        private Bidi bidi = new Bidi("", Bidi.DIRECTION_LEFT_TO_RIGHT);
        private Integer[] runs = {};

        @Override
        public void setParagraph(String paragraph, byte direction) {
            bidi = new Bidi(paragraph, direction == RTL ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
            int count = paragraph.isEmpty() ? 0 : bidi.getRunCount();
            byte[] levels = new byte[count];
            runs = new Integer[count];
            for (int i = 0; i < count; i++) {
                levels[i] = (byte) bidi.getRunLevel(i);
                runs[i] = i;
            }
            if (count > 1) {
                Bidi.reorderVisually(levels, 0, runs, 0, count);
            }
        }

        @Override
        public int countTextRuns() {
            return runs.length;
        }

        @Override
        public BidiTextRun getVisualRun(int index) {
            int run = runs[index];
            int start = bidi.getRunStart(run);
            byte direction = bidi.getRunLevel(run) % 2 == 0 ? LTR : RTL;
            return new BidiTextRun(start, bidi.getRunLimit(run) - start, direction);
        }

        @Override
        public byte getBaseDirection(String paragraph) {
            Bidi found = new Bidi(paragraph, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
            return found.baseIsLeftToRight() ? LTR : RTL;
        }
    }

    /** Turns a run that is read from right to left round. */
    static final class Reorderer implements BidiReorderer {
        @Override
        public String reorderRTLTextToLTR(String text) {
            return new StringBuilder(text).reverse().toString();
        }

        @Override
        public String shapeText(String text) {
            return text;
        }

        @Override
        public String deshapeText(String text) {
            return text;
        }

        @Override
        public boolean isLiveImplementation() {
            return true;
        }
    }
}
