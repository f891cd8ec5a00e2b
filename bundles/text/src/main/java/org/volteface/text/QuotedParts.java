package org.volteface.text;

import java.util.List;
import org.volteface.api.model.Span;
import org.volteface.api.text.Quotation;

/** The parts of a field that quotations cover, sorted so that a question takes the same time in a long text as in a short one. */
final class QuotedParts {
    private final List<Quotation> quotations;
    /** The furthest end among each quotation and those before it. */
    private final int[] reach;

    /** The parts that the quotations cover, which are given in the order of their starts. */
    QuotedParts(List<Quotation> quotations) {
        this.quotations = quotations;
        reach = new int[quotations.size()];
        int furthest = 0;
        for (int i = 0; i < reach.length; i++) {
            furthest = Math.max(furthest, quotations.get(i).span().end());
            reach[i] = furthest;
        }
    }

    /** Whether a quotation shares at least one unit with the span. */
    boolean overlap(Span span) {
        int from = 0;
        int to = reach.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (quotations.get(middle).span().start() < span.end()) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from > 0 && reach[from - 1] > span.start();
    }
}
