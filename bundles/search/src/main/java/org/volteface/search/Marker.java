package org.volteface.search;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.volteface.api.model.Span;
import org.volteface.api.search.Marked;

/** The marker of the words that were looked for. */
final class Marker {
    /** Of longer texts only the beginning is looked at. */
    private static final int LONGEST = 200_000;

    private static final int MOST_WORDS = LONGEST / 2;
    /** How long an excerpt is, and how much of it stands before the first mark. */
    private static final int EXCERPT = 240;

    private static final int LEAD = 60;

    private final Typed typed;

    Marker(Typed typed) {
        this.typed = typed;
    }

    Marked mark(String text) {
        return new Marked(text, typed.parts().isEmpty() ? List.of() : marks(text));
    }

    /** The part of a long text with the most marks; empty where there are none. */
    Marked excerpt(String text) {
        List<Span> marks = marks(text.substring(0, Math.min(text.length(), LONGEST)));
        if (marks.isEmpty()) {
            return new Marked("", List.of());
        }
        int begin = begin(text, best(marks));
        int end = end(text, Math.min(text.length(), begin + EXCERPT));
        List<Span> within = marks.stream()
                .filter(mark -> begin <= mark.start() && mark.end() <= end)
                .map(mark -> new Span(mark.start() - begin, mark.end() - begin))
                .toList();
        return new Marked(text.substring(begin, end), within);
    }

    private List<Span> marks(String text) {
        List<Words.Word> plain = Words.PLAIN.of(text, MOST_WORDS);
        List<Words.Word> stems = Words.STEMMED.of(text, MOST_WORDS);
        SortedSet<Span> found = new TreeSet<>();
        for (int i = 0; i < typed.parts().size(); i++) {
            Typed.Part part = typed.parts().get(i);
            boolean open = typed.open() && i == typed.parts().size() - 1;
            for (int at = 0; at < plain.size(); at++) {
                if (part.isPhrase()
                        ? isPhrase(plain, at, part, open)
                        : isWord(plain.get(at), stems.get(at), part, open)) {
                    int last = at + part.words().size() - 1;
                    found.add(plain.get(at).span().cover(plain.get(last).span()));
                }
            }
        }
        return apart(found);
    }

    private static boolean isWord(Words.Word plain, Words.Word stem, Typed.Part part, boolean open) {
        return stem.term().equals(part.stem()) || open && plain.term().startsWith(part.last());
    }

    private static boolean isPhrase(List<Words.Word> words, int at, Typed.Part part, boolean open) {
        int size = part.words().size();
        if (at + size > words.size()) {
            return false;
        }
        for (int i = 0; i < size - 1; i++) {
            if (!words.get(at + i).term().equals(part.words().get(i))) {
                return false;
            }
        }
        String last = words.get(at + size - 1).term();
        return last.equals(part.last()) || open && last.startsWith(part.last());
    }

    private static List<Span> apart(SortedSet<Span> found) {
        List<Span> marks = new ArrayList<>();
        for (Span span : found) {
            int last = marks.size() - 1;
            if (last >= 0 && marks.get(last).overlaps(span)) {
                marks.set(last, marks.get(last).cover(span));
            } else {
                marks.add(span);
            }
        }
        return marks;
    }

    /** The first mark of those that stand closest together. */
    private static Span best(List<Span> marks) {
        int best = 0;
        int most = 0;
        int end = 0;
        for (int begin = 0; begin < marks.size(); begin++) {
            while (end < marks.size() && marks.get(end).end() - marks.get(begin).start() <= EXCERPT - LEAD) {
                end++;
            }
            if (end - begin > most) {
                most = end - begin;
                best = begin;
            }
        }
        return marks.get(best);
    }

    /** Where a word begins, a little before the mark. */
    private static int begin(String text, Span mark) {
        int begin = Math.max(0, mark.start() - LEAD);
        while (begin > 0 && begin < mark.start() && !Character.isWhitespace(text.charAt(begin - 1))) {
            begin++;
        }
        return begin;
    }

    private static int end(String text, int latest) {
        if (latest == text.length()) {
            return latest;
        }
        int end = latest;
        while (end > latest - LEAD && !Character.isWhitespace(text.charAt(end))) {
            end--;
        }
        end = end > latest - LEAD ? end : latest;
        return Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
    }
}
