package org.volteface.shell.server;

import java.text.BreakIterator;
import java.util.Locale;
import org.volteface.api.model.Span;

/**
 * What stands around a passage in its text: the rest of its own sentences, and one more sentence before and after them.
 *
 * @param before the words before it
 * @param after the words after it
 */
record Surroundings(String before, String after) {
    static Surroundings of(String text, Span passage) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        sentences.setText(text);
        int own = sentences.isBoundary(passage.start()) ? passage.start() : sentences.preceding(passage.start());
        int from = own <= 0 ? 0 : sentences.preceding(own);
        int end = sentences.isBoundary(passage.end()) ? passage.end() : sentences.following(passage.end());
        int to = end >= text.length() ? text.length() : sentences.following(end);
        return new Surroundings(
                text.substring(from, passage.start()).strip(),
                text.substring(passage.end(), to).strip());
    }
}
