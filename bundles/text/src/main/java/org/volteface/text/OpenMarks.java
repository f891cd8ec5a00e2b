package org.volteface.text;

import java.util.ArrayList;
import java.util.List;

/** The quotation marks that wait for their partners, the latest last. What is asked of it takes no longer for many marks than for few. */
final class OpenMarks {
    private static final String PARTNERS = "\"\u201d'\u2019";

    private final List<Mark> marks = new ArrayList<>();
    /** How many marks wait for each of {@link #PARTNERS}. */
    private final int[] waiting = new int[PARTNERS.length()];
    /** So many marks at the beginning are left from earlier paragraphs; no single one is among them. */
    private int kept;

    /** A mark and the partner it waits for. */
    private record Mark(int at, char partner) {}

    boolean isEmpty() {
        return marks.isEmpty();
    }

    /** Adds a mark that waits for {@code partner}. */
    void add(int at, char partner) {
        marks.add(new Mark(at, partner));
        waiting[PARTNERS.indexOf(partner)]++;
    }

    /** Whether a mark waits for {@code partner}. */
    boolean awaits(char partner) {
        return waiting[PARTNERS.indexOf(partner)] > 0;
    }

    /** Where the latest mark that waits for {@code partner} is; it and all after it wait no longer. There must be one. */
    int take(char partner) {
        Mark last = takeLast();
        while (last.partner() != partner) {
            last = takeLast();
        }
        return last.at();
    }

    /** Ends the waiting of single marks at the end of a paragraph, beyond which they never reach. */
    void dropSingle() {
        List<Mark> own = marks.subList(kept, marks.size());
        own.removeIf(mark -> mark.partner() == '\'' || mark.partner() == '\u2019');
        waiting[PARTNERS.indexOf('\'')] = 0;
        waiting[PARTNERS.indexOf('\u2019')] = 0;
        kept = marks.size();
    }

    /** Where all marks are, in order; none of them waits any longer. */
    List<Integer> takeAll() {
        List<Integer> all = marks.stream().map(Mark::at).toList();
        while (!marks.isEmpty()) {
            takeLast();
        }
        return all;
    }

    private Mark takeLast() {
        Mark last = marks.remove(marks.size() - 1);
        waiting[PARTNERS.indexOf(last.partner())]--;
        kept = Math.min(kept, marks.size());
        return last;
    }
}
