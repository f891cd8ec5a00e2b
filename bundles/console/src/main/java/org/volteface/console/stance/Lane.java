package org.volteface.console.stance;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.volteface.console.chart.Entry;
import org.volteface.console.chart.LaneTurn;
import org.volteface.console.chart.Positions;
import org.volteface.console.chart.Positions.Held;
import org.volteface.console.words.CitedPassage;

/**
 * What somebody said on one thing, and what was found of it.
 *
 * @param name whom or what the lane is about
 * @param total how many statements there are in all, of which the lane may have only the latest
 * @param more where all are listed
 * @param passages the statements, in the order of time
 * @param turns the pairs among them that were held against each other
 */
public record Lane(Name name, long total, String more, List<CitedPassage> passages, List<LaneTurn> turns) {
    /** Copies the lists. */
    public Lane {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(more, "more");
        passages = List.copyOf(passages);
        turns = List.copyOf(turns);
    }

    /**
     * What a lane is called.
     *
     * @param id the id of the actor, or the key of the proposition
     * @param words the words
     * @param address where more is told of it
     */
    public record Name(String id, String words, String address) {}

    /** The positions that were in force, those in favour first. */
    public List<Held> positions() {
        List<Entry> entries = passages.stream()
                .map(LaneEntries::entry)
                .sorted(Comparator.comparing(Entry::when).thenComparing(Entry::id))
                .toList();
        return new Positions(entries, turns).all();
    }
}
