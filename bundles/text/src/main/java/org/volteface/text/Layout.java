package org.volteface.text;

import java.util.ArrayList;
import java.util.List;
import org.volteface.api.model.Span;
import org.volteface.api.text.SentenceRole;

/** The division of a text into paragraphs, headings and the rest, by its lines. */
final class Layout {
    /** A line longer than this was not wrapped by hand. */
    private static final int LONGEST_WRAPPED = 110;

    private static final int SHORTEST_WRAPPED = 50;
    private static final int LONGEST_HEADING = 100;
    private static final int MOST_HEADING_WORDS = 14;

    private Layout() {}

    /**
     * A paragraph, or a part of the lay-out that is none.
     *
     * @param span where it stands, without the space around it
     * @param role what it is
     * @param paragraph its number
     */
    record Block(Span span, SentenceRole role, int paragraph) {}

    /** The blocks of a text in order; together they hold all that is not space. */
    static List<Block> of(String text, String title) {
        List<Span> paragraphs = paragraphs(text);
        List<Block> blocks = new ArrayList<>();
        boolean begun = false;
        for (int i = 0; i < paragraphs.size(); i++) {
            Span span = paragraphs.get(i);
            SentenceRole role = role(span.of(text), i, paragraphs, text);
            if (i == 0 && span.of(text).equalsIgnoreCase(title.strip())) {
                role = SentenceRole.HEADLINE;
            }
            Block block = new Block(span, role, i);
            // A line with the day, or with names, may stand between the title and the report.
            boolean begins = !begun && role == SentenceRole.BODY && !looksLikeHeading(span.of(text));
            blocks.addAll(begins ? withoutDateline(text, block) : List.of(block));
            begun |= begins;
        }
        return blocks;
    }

    private static List<Block> withoutDateline(String text, Block block) {
        int end = Dateline.end(block.span().of(text));
        if (end == 0) {
            return List.of(block);
        }
        Span span = block.span();
        int rest = span.start() + end;
        int dateline = rest;
        while (isSpace(text.charAt(dateline - 1))) {
            dateline--;
        }
        return List.of(
                new Block(new Span(span.start(), dateline), SentenceRole.OTHER, block.paragraph()),
                new Block(new Span(rest, span.end()), SentenceRole.BODY, block.paragraph()));
    }

    private static SentenceRole role(String block, int index, List<Span> all, String text) {
        if (Boilerplate.matches(block)) {
            return SentenceRole.OTHER;
        }
        boolean followed =
                index + 1 < all.size() && !looksLikeHeading(all.get(index + 1).of(text));
        return followed && looksLikeHeading(block) ? SentenceRole.HEADING : SentenceRole.BODY;
    }

    /** A short line without the punctuation that ends a sentence, or in title case. */
    static boolean looksLikeHeading(String block) {
        if (block.length() > LONGEST_HEADING || block.indexOf('\n') >= 0) {
            return false;
        }
        String[] words = block.split("\\s+");
        char last = block.charAt(block.length() - 1);
        if (words.length > MOST_HEADING_WORDS || ".!\u2026;,\"\u201d".indexOf(last) >= 0) {
            return false;
        }
        char first = block.charAt(0);
        boolean opens = Character.isUpperCase(first) || Character.isDigit(first) || first == '\u2018' || first == '#';
        return opens && ((last != '?' && last != ':') || isTitleCase(words));
    }

    private static boolean isTitleCase(String[] words) {
        int capital = 0;
        int small = 0;
        for (String word : words) {
            if (word.length() > 3) {
                capital += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
                small += Character.isLowerCase(word.charAt(0)) ? 1 : 0;
            }
        }
        return capital > 0 && small == 0;
    }

    /** Whether a character parts words; no-break and zero-width spaces and control characters count. */
    static boolean isSpace(char c) {
        return c <= ' '
                || c == '\u00a0'
                || c == '\ufeff'
                || c == '\u200b'
                || c == '\u007f'
                || Character.isWhitespace(c);
    }

    /** Blank lines part paragraphs; a single line break does too, unless the lines were wrapped by hand. */
    private static List<Span> paragraphs(String text) {
        List<Span> paragraphs = new ArrayList<>();
        List<Span> lines = new ArrayList<>();
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            Span line = strip(text, start, end);
            if (line.isEmpty()) {
                join(text, lines, paragraphs);
                lines.clear();
            } else {
                lines.add(line);
            }
            start = end + 1;
        }
        join(text, lines, paragraphs);
        return paragraphs;
    }

    private static void join(String text, List<Span> lines, List<Span> paragraphs) {
        int longest = lines.stream().mapToInt(Span::length).max().orElse(0);
        boolean wrapped = isWrapped(text, lines, longest);
        boolean open = false;
        boolean finished = false;
        for (Span line : lines) {
            if (open && !(finished && Conversation.isLabelled(line.of(text)))) {
                int last = paragraphs.size() - 1;
                paragraphs.set(last, paragraphs.get(last).cover(line));
            } else {
                paragraphs.add(line);
            }
            open = wrapped && goesOn(text, line, longest);
            finished = isFinished(text, line);
        }
    }

    /** Whether lines were broken for width alone: none is very long, and a full one breaks off within a sentence. */
    private static boolean isWrapped(String text, List<Span> lines, int longest) {
        if (longest < SHORTEST_WRAPPED || longest > LONGEST_WRAPPED) {
            return false;
        }
        for (Span line : lines.subList(0, lines.size() - 1)) {
            if (!isFinished(text, line) && goesOn(text, line, longest)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the next line may belong to the same paragraph: this one is full, and no heading. */
    private static boolean goesOn(String text, Span line, int longest) {
        boolean full = line.length() >= longest * (isFinished(text, line) ? 0.85 : 0.7);
        return full && !isTitleCase(line.of(text).split("\\s+"));
    }

    private static boolean isFinished(String text, Span line) {
        return ".!?:\"\u201d".indexOf(text.charAt(line.end() - 1)) >= 0;
    }

    private static Span strip(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }
}
