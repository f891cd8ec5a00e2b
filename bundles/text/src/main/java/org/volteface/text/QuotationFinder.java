package org.volteface.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.volteface.api.model.Field;
import org.volteface.api.model.Span;
import org.volteface.api.text.Quotation;

/**
 * A finder of quotations: straight, curly and angled marks, nested, and running on over paragraphs that each open with a mark. A mark
 * without a partner makes no quotation, except one that opens a paragraph or follows a comma or colon: that one reaches to the
 * end of its paragraph.
 */
final class QuotationFinder {
    private final Field field;
    private final String text;
    private final OpenMarks open = new OpenMarks();
    private final List<Quotation> found = new ArrayList<>();

    private QuotationFinder(Field field, String text) {
        this.field = field;
        this.text = text;
    }

    /** The quotations of a field whose paragraphs are given, in the order of their starts. */
    static List<Quotation> find(Field field, String text, List<Span> paragraphs) {
        QuotationFinder finder = new QuotationFinder(field, text);
        for (int i = 0; i < paragraphs.size(); i++) {
            finder.scan(paragraphs.get(i));
            boolean goesOn = i + 1 < paragraphs.size()
                    && finder.opensAgain(paragraphs.get(i + 1).start());
            finder.leave(paragraphs.get(i), goesOn);
        }
        finder.found.sort(Comparator.comparingInt((Quotation q) -> q.span().start())
                .thenComparingInt(q -> -q.span().end()));
        return finder.found;
    }

    private void scan(Span paragraph) {
        int from = paragraph.start() + (open.isEmpty() ? 0 : 1);
        for (int i = from; i < paragraph.end(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\u201c', '\u201e', '\u00ab' -> open.add(i, '\u201d');
                case '\u201d', '\u00bb' -> close(i, '\u201d');
                case '"' -> straight(i, paragraph);
                case '\u2018' -> open.add(i, '\u2019');
                case '\u2019' -> {
                    if (!isApostrophe(i, paragraph)) {
                        close(i, '\u2019');
                    }
                }
                case '\'' -> single(i, paragraph);
                default -> {}
            }
        }
    }

    private void straight(int i, Span paragraph) {
        boolean waiting = open.awaits('"');
        if (!waiting || (opensHere(i, paragraph) && !closesHere(i, paragraph))) {
            if (waiting) {
                open.take('"');
            }
            open.add(i, '"');
        } else {
            close(i, '"');
        }
    }

    private void single(int i, Span paragraph) {
        if (isApostrophe(i, paragraph)) {
            return;
        }
        if (opensHere(i, paragraph)) {
            open.add(i, '\'');
        } else {
            close(i, '\'');
        }
    }

    private boolean opensHere(int i, Span paragraph) {
        boolean before = i == paragraph.start()
                || Layout.isSpace(text.charAt(i - 1))
                || "([\"'\u201c\u2018\u2014\u2013-/".indexOf(text.charAt(i - 1)) >= 0;
        return before && i + 1 < paragraph.end() && !Layout.isSpace(text.charAt(i + 1));
    }

    private boolean closesHere(int i, Span paragraph) {
        return i > paragraph.start() && !Layout.isSpace(text.charAt(i - 1));
    }

    private boolean isApostrophe(int i, Span paragraph) {
        boolean letterBefore = i > paragraph.start() && Character.isLetterOrDigit(text.charAt(i - 1));
        boolean letterAfter = i + 1 < paragraph.end() && Character.isLetterOrDigit(text.charAt(i + 1));
        return letterBefore && letterAfter;
    }

    private void close(int i, char mark) {
        if (open.awaits(mark)) {
            add(open.take(mark), i + 1, i);
        }
    }

    private void add(int start, int end, int innerEnd) {
        if (innerEnd > start + 1) {
            found.add(new Quotation(field, new Span(start, end), new Span(start + 1, innerEnd)));
        }
    }

    private boolean opensAgain(int start) {
        return !open.isEmpty() && "\"\u201c\u201e\u00ab".indexOf(text.charAt(start)) >= 0;
    }

    private void leave(Span paragraph, boolean goesOn) {
        open.dropSingle();
        if (goesOn) {
            return;
        }
        for (int at : open.takeAll()) {
            if (opensSpeech(at, paragraph)) {
                add(at, paragraph.end(), paragraph.end());
                break;
            }
        }
    }

    private boolean opensSpeech(int at, Span paragraph) {
        int before = at - 1;
        while (before >= 0 && Layout.isSpace(text.charAt(before)) && text.charAt(before) != '\n') {
            before--;
        }
        boolean lead = at <= paragraph.start() || before < 0 || ",:\n".indexOf(text.charAt(before)) >= 0;
        return lead && opensHere(at, new Span(Math.min(at, paragraph.start()), paragraph.end()));
    }
}
