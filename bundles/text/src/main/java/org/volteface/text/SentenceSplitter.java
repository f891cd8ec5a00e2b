package org.volteface.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.volteface.api.model.Span;

/**
 * A splitter of paragraphs into sentences by rules: closing marks stay with their sentence, abbreviations and initials do not end
 * one, and what follows a quoted question or exclamation ("Why?" he asked) goes on with it.
 */
final class SentenceSplitter {
    private static final int LONGEST_NAME = 4;
    /** Only so much of a word is looked at: a longer one is in no list. */
    private static final int LONGEST_WORD = 100;

    private final Abbreviations abbreviations;
    private final Set<String> sayVerbs = WordFile.words("say-verbs.txt");

    SentenceSplitter(Abbreviations abbreviations) {
        this.abbreviations = abbreviations;
    }

    /** The sentences of a paragraph, without the space around them. */
    List<Span> split(String text, Span paragraph) {
        List<Span> sentences = new ArrayList<>();
        int start = skipSpace(text, paragraph.start(), paragraph.end());
        int i = start;
        while (i < paragraph.end()) {
            if (!isTerminator(text.charAt(i))) {
                i++;
                continue;
            }
            int stops = i;
            while (i < paragraph.end() && isTerminator(text.charAt(i))) {
                i++;
            }
            int close = skipClosing(text, i, paragraph.end());
            int next = skipSpace(text, close, paragraph.end());
            if (ends(text, stops, new Span(i, close), new Span(next, paragraph.end()))) {
                sentences.add(new Span(start, close));
                start = next;
                i = next;
            }
        }
        addRest(text, new Span(Math.min(start, paragraph.end()), paragraph.end()), sentences);
        return sentences;
    }

    private static void addRest(String text, Span rest, List<Span> sentences) {
        int end = rest.end();
        while (end > rest.start() && Layout.isSpace(text.charAt(end - 1))) {
            end--;
        }
        if (end > rest.start()) {
            sentences.add(new Span(rest.start(), end));
        }
    }

    private boolean ends(String text, int stops, Span closing, Span rest) {
        if (rest.isEmpty()) {
            return true;
        }
        boolean glued = closing.end() == rest.start();
        if (glued) {
            return closing.isEmpty() && isGluedEnd(text, stops, rest);
        }
        int first = skipOpening(text, rest.start(), rest.end());
        if (first >= rest.end()) {
            return true;
        }
        char c = text.charAt(first);
        if (Character.isLowerCase(c)) {
            return false;
        }
        String next = word(text, first, rest.end());
        boolean plainStop = closing.start() - stops == 1 && text.charAt(stops) == '.';
        if (plainStop && closing.isEmpty()) {
            return endsAtStop(text, stops, next);
        }
        boolean asked = text.charAt(closing.start() - 1) != '.' && !closing.isEmpty();
        return !(asked && first == rest.start() && isAttribution(text, first, rest.end()));
    }

    private boolean endsAtStop(String text, int stop, String next) {
        String before = wordBefore(text, stop);
        boolean number = !next.isEmpty() && Character.isDigit(next.charAt(0));
        return switch (abbreviations.after(before)) {
            case END -> !isEnumerator(text, stop, before);
            case NONE -> false;
            case EITHER -> abbreviations.starts(next);
            case UNLESS_NUMBER -> !number;
        };
    }

    /** A number and a full stop at the start of a line count an item. */
    private static boolean isEnumerator(String text, int stop, String before) {
        if (before.isEmpty() || before.length() > 2 || !before.chars().allMatch(Character::isDigit)) {
            return false;
        }
        int at = stop - before.length() - 1;
        return at < 0 || text.charAt(at) == '\n';
    }

    /** "the deal.The next": a space was lost. */
    private boolean isGluedEnd(String text, int stop, Span rest) {
        int from = stop;
        while (from > 0 && Character.isLowerCase(text.charAt(from - 1))) {
            from--;
        }
        boolean afterWord = stop - from > 2 && (from == 0 || !isWordPart(text.charAt(from - 1)));
        if (!afterWord) {
            return false;
        }
        String next = word(text, rest.start(), rest.end());
        return next.length() > 1 && Character.isUpperCase(next.charAt(0)) && abbreviations.starts(next);
    }

    /** Whether a name and a verb of saying follow: "Why?" Ms. Arden asked. */
    private boolean isAttribution(String text, int from, int end) {
        int at = from;
        for (int words = 0; words <= LONGEST_NAME && at < end; words++) {
            String word = word(text, at, end);
            if (words > 0 && sayVerbs.contains(word)) {
                return true;
            }
            if (word.isEmpty()
                    || !Character.isUpperCase(word.charAt(0))
                    || (words == 0 && abbreviations.starts(word))) {
                return false;
            }
            at += word.length();
            at += at < end && text.charAt(at) == '.' ? 1 : 0;
            at = skipSpace(text, at, end);
        }
        return false;
    }

    private static String word(String text, int from, int end) {
        int to = from;
        while (to < end
                && to - from < LONGEST_WORD
                && (Character.isLetterOrDigit(text.charAt(to)) || text.charAt(to) == '-')) {
            to++;
        }
        return text.substring(from, to);
    }

    private static String wordBefore(String text, int stop) {
        int from = stop;
        while (from > 0 && stop - from < LONGEST_WORD && isWordPart(text.charAt(from - 1))) {
            from--;
        }
        return text.substring(from, stop);
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || c == '.';
    }

    private static boolean isTerminator(char c) {
        return c == '.' || c == '!' || c == '?' || c == '\u2026';
    }

    private static int skipClosing(String text, int from, int end) {
        int i = from;
        while (i < end && "\"'\u201d\u2019)]\u00bb".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }

    private static int skipOpening(String text, int from, int end) {
        int i = from;
        while (i < end && "\"'\u201c\u2018([\u00ab\u201e".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }

    private static int skipSpace(String text, int from, int end) {
        int i = from;
        while (i < end && Layout.isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
