package org.volteface.console.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.volteface.api.model.StanceLabel;

/**
 * The positions in force of a lane. One begins with the first firm statement and ends with a finding: what a gate kept from being a turn,
 * or nobody has judged yet, ends nothing, so that a part may be opposed while the whole is favoured.
 */
public final class Positions {
    private final List<Entry> entries;
    private final List<LaneTurn> turns;
    private final Map<String, Entry> byId;

    /** Takes what was said, in the order of time, and what was found of it. */
    public Positions(List<Entry> entries, List<LaneTurn> turns) {
        this.entries = entries;
        this.turns = turns;
        this.byId = entries.stream().collect(Collectors.toMap(Entry::id, Function.identity(), (one, same) -> one));
    }

    /** The positions of one side after the other. */
    public List<Held> all() {
        return Stream.of(StanceLabel.FAVOR, StanceLabel.AGAINST)
                .flatMap(side -> of(side).stream())
                .toList();
    }

    private List<Held> of(StanceLabel side) {
        List<LocalDate> ends = turns.stream()
                .filter(turn -> turn.kind() == LaneTurn.Kind.FINDING)
                .filter(turn -> sideOf(turn.before()).equals(Optional.of(side)))
                .flatMap(turn -> Optional.ofNullable(byId.get(turn.after())).stream())
                .map(after -> after.when().ordering())
                .sorted()
                .toList();
        List<Held> held = new ArrayList<>();
        LocalDate over = LocalDate.MIN;
        for (Entry entry : entries) {
            LocalDate day = entry.when().ordering();
            boolean begins = entry.side() == side && entry.weight() == Entry.Weight.FIRM;
            if (begins && day.isAfter(over)) {
                Optional<LocalDate> end =
                        ends.stream().filter(last -> !last.isBefore(day)).findFirst();
                held.add(new Held(side, day, end));
                over = end.orElse(LocalDate.MAX);
            }
        }
        return held;
    }

    private Optional<StanceLabel> sideOf(String id) {
        return Optional.ofNullable(byId.get(id)).map(Entry::side);
    }

    /**
     * A position that was in force.
     *
     * @param side the side
     * @param from its first day
     * @param end the day of the turn that ended it; empty while it is in force
     */
    public record Held(StanceLabel side, LocalDate from, Optional<LocalDate> end) {}
}
