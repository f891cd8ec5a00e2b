package org.volteface.sourcing.read;

import org.volteface.api.source.ReadOutcome;

/** A sink that remembers how far it has come. */
final class Following implements OutcomeSink {
    private final OutcomeSink sink;
    private Mark mark;
    private boolean wantsMore = true;

    Following(Mark from, OutcomeSink sink) {
        this.mark = from;
        this.sink = sink;
    }

    @Override
    public boolean take(ReadOutcome outcome, Mark after) {
        if (wantsMore) {
            mark = after;
            wantsMore = sink.take(outcome, after);
        }
        return wantsMore;
    }

    /** The place after what was taken last. */
    Mark mark() {
        return mark;
    }

    boolean wantsMore() {
        return wantsMore;
    }
}
