package org.volteface.console.finding;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.volteface.api.model.Edtf;
import org.volteface.console.words.Words;

/**
 * The two sides of a finding with all their passages, in the order of time.
 *
 * @param before the earlier side
 * @param after the later side
 * @param conditions what shows that a condition held
 */
public record TurnView(List<SidePassage> before, List<SidePassage> after, List<SidePassage> conditions) {
    /** Copies the lists. */
    public TurnView {
        before = List.copyOf(before);
        after = List.copyOf(after);
        conditions = List.copyOf(conditions);
    }

    /** The last passage before the turn; empty while it is being analysed anew. */
    public Optional<SidePassage> last() {
        return before.isEmpty() ? Optional.empty() : Optional.of(before.get(before.size() - 1));
    }

    /** The first passage after the turn; empty while it is being analysed anew. */
    public Optional<SidePassage> first() {
        return after.stream().findFirst();
    }

    /** Whether both sides can be shown. */
    public boolean isWhole() {
        return last().isPresent() && first().isPresent();
    }

    /** How often the same was said again, on both sides. */
    public List<SidePassage> restatements() {
        List<SidePassage> again = new ArrayList<>();
        last().ifPresent(shown -> again.addAll(before.subList(0, before.size() - 1)));
        first().ifPresent(shown -> again.addAll(after.subList(1, after.size())));
        return again;
    }

    /** All passages, the earlier side first. */
    public List<SidePassage> all() {
        List<SidePassage> all = new ArrayList<>(before);
        all.addAll(conditions);
        all.addAll(after);
        return all;
    }

    /** The time between the two that are shown, where both dates are days. */
    public Optional<String> between() {
        return last().flatMap(from -> day(from).flatMap(first -> first().flatMap(this::day)
                .map(second -> Words.count(Math.abs(ChronoUnit.DAYS.between(first, second)), "day"))));
    }

    private Optional<LocalDate> day(SidePassage passage) {
        Edtf date = passage.cited().statement().happened();
        return date.earliest().equals(date.latest()) ? Optional.of(date.earliest()) : Optional.empty();
    }
}
