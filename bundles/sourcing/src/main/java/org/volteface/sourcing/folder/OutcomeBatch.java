package org.volteface.sourcing.folder;

import java.util.ArrayList;
import java.util.List;
import org.volteface.api.source.Read;
import org.volteface.api.source.ReadOutcome;

/** The outcomes of one poll: up to so many, and no more text than may be held at once. */
final class OutcomeBatch {
    private static final long MOST_CHARACTERS = 16 << 20;

    private final List<ReadOutcome> outcomes = new ArrayList<>();
    private final int most;
    private long characters;

    OutcomeBatch(int most) {
        this.most = checked(most);
    }

    /** The number, if a batch can hold so many. */
    static int checked(int most) {
        if (most < 1) {
            throw new IllegalArgumentException("a batch holds at least one document, not " + most);
        }
        return most;
    }

    boolean isFull() {
        return outcomes.size() >= most || characters >= MOST_CHARACTERS;
    }

    void add(ReadOutcome outcome) {
        outcomes.add(outcome);
        characters += outcome instanceof Read read ? read.document().text().length() : 0;
    }

    int size() {
        return outcomes.size();
    }

    /** Takes back all but the first {@code size} outcomes. */
    void shrinkTo(int size) {
        outcomes.subList(size, outcomes.size()).clear();
    }

    List<ReadOutcome> outcomes() {
        return List.copyOf(outcomes);
    }
}
