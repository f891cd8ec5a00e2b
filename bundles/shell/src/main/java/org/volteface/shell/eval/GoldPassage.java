package org.volteface.shell.eval;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.volteface.api.model.Field;
import org.volteface.api.model.Span;

/**
 * A passage that is expected.
 *
 * @param document the number of its document within the case
 * @param field the field that it stands in
 * @param span its words
 * @param sentence the sentence around them
 */
record GoldPassage(int document, Field field, Span span, Span sentence) {
    /** What parts two sentences: white space after a full stop before a capital or a number, quotation marks aside, or a line's end. */
    private static final Pattern GAP =
            Pattern.compile("(?<=[.!?])[\"'”’]?\\s+(?=[\"'“‘(]?[A-ZÀ-Þ0-9])|\\n+", Pattern.UNICODE_CHARACTER_CLASS);
    /** A statement may be so many times as long as the passage that it is taken for. */
    private static final int TOO_LONG = 3;
    /** Of a passage, a statement has at least one part in so many. */
    private static final int LEAST_PART = 5;

    /** The passage that an object quotes from one of the documents. */
    static GoldPassage find(Item quoted, List<Item> documents) throws MalformedException {
        String quote = quoted.text("quote");
        int number = quoted.number("doc");
        if (number < 0 || number >= documents.size()) {
            throw new MalformedException("there is no document " + number);
        }
        for (Field field : Field.values()) {
            String text = documents
                    .get(number)
                    .optional(field == Field.TITLE ? "title" : "text")
                    .orElse("");
            int start = text.indexOf(quote);
            if (start >= 0) {
                Span span = new Span(start, start + quote.length());
                return new GoldPassage(number, field, span, sentence(text, span));
            }
        }
        throw new MalformedException("document " + number + " does not hold \"" + quote + "\"");
    }

    /** How many characters a statement has in common with it. */
    int shared(Quoted said) {
        if (document != said.document() || field != said.field()) {
            return 0;
        }
        return Math.max(
                0,
                Math.min(span.end(), said.span().end())
                        - Math.max(span.start(), said.span().start()));
    }

    /** Whether a statement has at least half of it, and not much besides. */
    boolean isCovered(Quoted said) {
        int shared = shared(said);
        return shared > 0 && shared * 2 >= span.length() && !isLoose(said);
    }

    /** Whether a statement rests on it: half of the shorter one is shared, a part worth naming of the passage, and not much besides. */
    boolean isHit(Quoted said) {
        int shared = shared(said);
        return shared > 0
                && shared * 2 >= Math.min(span.length(), said.span().length())
                && shared * LEAST_PART >= span.length()
                && !isLoose(said);
    }

    /** How well a statement fits: the share that both have of what either has. */
    double overlap(Quoted said) {
        return (double) shared(said) / span.cover(said.span()).length();
    }

    private boolean isLoose(Quoted said) {
        return said.span().length() > TOO_LONG * span.length() && !sentence.contains(said.span());
    }

    private static Span sentence(String text, Span quote) {
        int start = 0;
        Matcher gap = GAP.matcher(text);
        while (gap.find()) {
            if (gap.end() <= quote.start()) {
                start = gap.end();
            } else if (gap.start() >= quote.end() - 1) {
                return new Span(start, gap.start() + 1);
            }
        }
        return new Span(start, text.length());
    }
}
