package org.volteface.reporting.pdf;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiSplitterFactory;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/** Text of both directions by the platform's own rules. */
final class PlatformBidi {
    private PlatformBidi() {}

    /** Makes splitters. */
    static final class Factory implements BidiSplitterFactory {
        @Override
        public BidiSplitter createBidiSplitter() {
            return new Splitter();
        }
    }

    /**
     * Splits a paragraph into runs that are read from left to right and runs that are not. A number among words that are read from right
     * to left belongs to their run, since whoever asks sets one run after the other.
     */
    static final class Splitter implements BidiSplitter {
        private final List<BidiTextRun> runs = new ArrayList<>();

        @Override
        public void setParagraph(String paragraph, byte direction) {
            runs.clear();
            Bidi bidi =
                    new Bidi(paragraph, direction == RTL ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
            int from = 0;
            for (int start = 0; start < paragraph.length(); start = bidi.getRunLimit(run(bidi, start))) {
                boolean isLeftToRight = bidi.getLevelAt(start) == 0;
                int limit = bidi.getRunLimit(run(bidi, start));
                if (limit == paragraph.length() || isLeftToRight != (bidi.getLevelAt(limit) == 0)) {
                    runs.add(new BidiTextRun(from, limit - from, isLeftToRight ? LTR : RTL));
                    from = limit;
                }
            }
        }

        private static int run(Bidi bidi, int at) {
            int run = 0;
            while (bidi.getRunLimit(run) <= at) {
                run++;
            }
            return run;
        }

        @Override
        public int countTextRuns() {
            return runs.size();
        }

        @Override
        public BidiTextRun getVisualRun(int index) {
            return runs.get(index);
        }

        @Override
        public byte getBaseDirection(String paragraph) {
            Bidi found = new Bidi(paragraph, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
            return found.baseIsLeftToRight() ? LTR : RTL;
        }
    }

    /** Brings the words of a run that is read from right to left into the order in which they are set, each letter in its form. */
    static final class Reorderer implements BidiReorderer {
        private static final String OPENING = "([{<«‹⟨";
        private static final String CLOSING = ")]}>»›⟩";

        @Override
        public String reorderRTLTextToLTR(String text) {
            Bidi bidi = new Bidi(text, Bidi.DIRECTION_RIGHT_TO_LEFT);
            byte[] levels = new byte[bidi.getRunCount()];
            String[] runs = new String[levels.length];
            for (int i = 0; i < levels.length; i++) {
                levels[i] = (byte) bidi.getRunLevel(i);
                String run = text.substring(bidi.getRunStart(i), bidi.getRunLimit(i));
                runs[i] = levels[i] % 2 == 0 ? run : mirrored(new StringBuilder(run).reverse());
            }
            Bidi.reorderVisually(levels, 0, runs, 0, runs.length);
            return String.join("", runs);
        }

        private static String mirrored(StringBuilder run) {
            for (int i = 0; i < run.length(); i++) {
                int opening = OPENING.indexOf(run.charAt(i));
                int closing = CLOSING.indexOf(run.charAt(i));
                if (opening >= 0) {
                    run.setCharAt(i, CLOSING.charAt(opening));
                } else if (closing >= 0) {
                    run.setCharAt(i, OPENING.charAt(closing));
                }
            }
            return run.toString();
        }

        @Override
        public String shapeText(String text) {
            return ArabicForms.join(text);
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
