package org.volteface.reporting.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import org.junit.jupiter.api.Test;

class PlatformBidiTest {
    private static final String SHALOM = "\u05E9\u05DC\u05D5\u05DD";
    private static final String MOLAHS = "\u05DD\u05D5\u05DC\u05E9";

    private final BidiSplitter splitter = new PlatformBidi.Factory().createBidiSplitter();
    private final BidiReorderer reorderer = new PlatformBidi.Reorderer();

    @Test
    void setsANumberAmongWordsFromRightToLeftWithThem() {
        String text = "On " + SHALOM + " (2025), " + SHALOM + " it";
        assertThat(set(text)).isEqualTo("On " + MOLAHS + " ,(2025) " + MOLAHS + " it");
        assertThat(set("plain")).isEqualTo("plain");
        assertThat(set(SHALOM)).isEqualTo(MOLAHS);
        assertThat(set("")).isEmpty();
    }

    @Test
    void joinsArabicLetters() {
        // Beh at the beginning, in the middle, at the end; alef joins what is before it alone; lam and alef are one.
        assertThat(ArabicForms.join("\u0628\u0628\u0628")).isEqualTo("\uFE91\uFE92\uFE90");
        assertThat(ArabicForms.join("\u0628\u0627\u0628")).isEqualTo("\uFE91\uFE8E\uFE8F");
        assertThat(ArabicForms.join("\u0628\u0644\u0627 \u0644\u0627")).isEqualTo("\uFE91\uFEFC \uFEFB");
        assertThat(ArabicForms.join("\u0628\u064E\u0628")).isEqualTo("\uFE91\u064E\uFE90");
        assertThat(ArabicForms.join("abc " + SHALOM + " \u0621")).isEqualTo("abc " + SHALOM + " \uFE80");
    }

    private String set(String text) {
        splitter.setParagraph(text, splitter.getBaseDirection("x"));
        StringBuilder set = new StringBuilder();
        for (int i = 0; i < splitter.countTextRuns(); i++) {
            BidiTextRun run = splitter.getVisualRun(i);
            String words = text.substring(run.getStart(), run.getStart() + run.getLength());
            set.append(run.getDirection() == BidiSplitter.LTR ? words : reorderer.reorderRTLTextToLTR(words));
        }
        return set.toString();
    }
}
