package org.volteface.console.document;

import java.util.ArrayList;
import java.util.List;
import org.volteface.api.model.Span;

/**
 * The part of a text that one page shows: a long one is cut between paragraphs.
 *
 * @param span the part
 * @param number its number, from 1
 * @param count how many parts there are
 */
public record TextWindow(Span span, int number, int count) {
    /** How much of a text one page shows, about. */
    static final int LENGTH = 30_000;

    /** A part goes on to the end of its paragraph, where that is not too far. */
    private static final int FURTHER = 4_000;

    /** The part that holds an offset. */
    static TextWindow at(String text, int offset) {
        List<Span> parts = parts(text);
        int number = 0;
        while (number + 1 < parts.size() && parts.get(number).end() <= offset) {
            number++;
        }
        return new TextWindow(parts.get(number), number + 1, parts.size());
    }

    /** The part of a number; the first or the last where there is none. */
    static TextWindow numbered(String text, int number) {
        List<Span> parts = parts(text);
        int index = Math.max(0, Math.min(number - 1, parts.size() - 1));
        return new TextWindow(parts.get(index), index + 1, parts.size());
    }

    private static List<Span> parts(String text) {
        List<Span> parts = new ArrayList<>();
        int start = 0;
        while (text.length() - start > LENGTH + FURTHER) {
            int end = end(text, start + LENGTH);
            parts.add(new Span(start, end));
            start = end;
        }
        parts.add(new Span(start, text.length()));
        return parts;
    }

    private static int end(String text, int from) {
        int paragraph = text.indexOf('\n', from);
        if (paragraph >= 0 && paragraph - from < FURTHER) {
            return paragraph + 1;
        }
        int space = text.indexOf(' ', from);
        if (space >= 0 && space - from < FURTHER) {
            return space + 1;
        }
        return Character.isLowSurrogate(text.charAt(from)) ? from + 1 : from;
    }
}
