package org.volteface.sourcing.read;

import org.volteface.api.source.ReadOutcome;
import org.volteface.api.source.Unreadable;

/** The sink for the parts of a container: it names them, counts them, and passes over those that lie before a place. */
final class EntrySink implements OutcomeSink {
    private final OutcomeSink sink;
    private final Mark from;
    private String name = "";
    private long entry;
    private long outcome;
    private boolean wantsMore = true;

    EntrySink(Mark from, OutcomeSink sink) {
        this.from = from;
        this.sink = sink;
    }

    /** Goes on to the part of a name. */
    void begin(String next) {
        name = next;
        entry++;
        outcome = 0;
    }

    @Override
    public boolean take(ReadOutcome taken, Mark after) {
        outcome++;
        boolean isBefore = entry < from.offset() || (entry == from.offset() && outcome <= from.line());
        if (wantsMore && !isBefore) {
            wantsMore = sink.take(named(taken), new Mark(entry, outcome));
        }
        return wantsMore;
    }

    /** Tells something of the container as a whole. */
    void takeOwn(String reason) {
        name = "";
        outcome = 0;
        entry++;
        take(new Unreadable("", reason), Mark.START);
    }

    boolean wantsMore() {
        return wantsMore;
    }

    private ReadOutcome named(ReadOutcome taken) {
        return name.isEmpty() ? taken : Parts.named(name, taken);
    }
}
