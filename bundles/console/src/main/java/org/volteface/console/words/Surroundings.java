package org.volteface.console.words;

import java.text.BreakIterator;
import java.util.Locale;
import org.volteface.api.archive.DocumentQueue;
import org.volteface.api.model.Passage;
import org.volteface.api.model.Span;
import org.volteface.api.model.Statement;

/**
 * A passage in its text: the rest of its own sentences, and the sentences around them.
 *
 * @param before the sentence before its own
 * @param lead what stands before it in its own sentence
 * @param words the passage
 * @param trail what stands after it in its own sentence
 * @param after the sentence after its own
 */
public record Surroundings(String before, String lead, String words, String trail, String after) {
    /** A text is looked at no further than that from the passage: some have no sentence for pages. */
    private static final int REACH = 1_200;

    private static final int LONGEST = 360;

    /** A statement in the text of its document; alone where that is gone. */
    public static Surroundings of(Statement statement, DocumentQueue documents) {
        Passage passage = statement.passage();
        return documents
                .document(passage.documentId())
                .map(document -> document.text(passage.field()))
                .filter(text -> passage.span().end() <= text.length())
                .map(text -> of(text, passage.span()))
                .orElseGet(() -> alone(statement));
    }

    /** A statement without its text. */
    public static Surroundings alone(Statement statement) {
        return new Surroundings("", "", statement.wording().text(), "", "");
    }

    /** A span of a text. */
    public static Surroundings of(String text, Span passage) {
        int first = whole(text, Math.max(0, passage.start() - REACH));
        int last = whole(text, Math.min(text.length(), passage.end() + REACH));
        String window = text.substring(first, last);
        Span inside = new Span(passage.start() - first, passage.end() - first);
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        sentences.setText(window);
        int own = boundaryBefore(sentences, inside.start());
        int from = own == 0 ? 0 : sentences.preceding(own);
        int end = inside.end() >= window.length() || sentences.isBoundary(inside.end())
                ? inside.end()
                : sentences.following(inside.end());
        int to = end >= window.length() ? window.length() : sentences.following(end);
        return new Surroundings(
                cutBefore(window.substring(from, own)),
                cutBefore(window.substring(own, inside.start())),
                inside.of(window),
                cutAfter(window.substring(inside.end(), end)),
                cutAfter(window.substring(end, to)));
    }

    private static int boundaryBefore(BreakIterator sentences, int offset) {
        return offset == 0 || sentences.isBoundary(offset) ? offset : sentences.preceding(offset);
    }

    /** Never between the two halves of one character. */
    private static int whole(String text, int offset) {
        boolean inside = offset > 0 && offset < text.length() && Character.isLowSurrogate(text.charAt(offset));
        return inside ? offset - 1 : offset;
    }

    private static String cutBefore(String words) {
        int from = whole(words, Math.max(0, words.length() - LONGEST));
        return from == 0 ? words : "…" + words.substring(from);
    }

    private static String cutAfter(String words) {
        return words.length() <= LONGEST ? words : words.substring(0, whole(words, LONGEST)) + "…";
    }
}
