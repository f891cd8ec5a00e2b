package org.volteface.console.finding;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.volteface.api.contradiction.Turn;
import org.volteface.api.model.Edtf;
import org.volteface.console.words.Words;

/**
 * The two sides of a finding with all their passages, in the order of time.
 *
 * @param before the earlier side
 * @param after the later side
 * @param conditions what shows that a condition held
 * @param lead the two that show it best
 */
public record TurnView(
        List<SidePassage> before, List<SidePassage> after, List<SidePassage> conditions, Turn.Lead lead) {
    /** Copies the lists. */
    public TurnView {
        before = List.copyOf(before);
        after = List.copyOf(after);
        conditions = List.copyOf(conditions);
    }

    /** The passage of the earlier side that is shown; empty while it is being analysed anew. */
    public Optional<SidePassage> earlier() {
        return of(lead.earlier(), before);
    }

    /** The passage of the later side that is shown; empty while it is being analysed anew. */
    public Optional<SidePassage> later() {
        return of(lead.later(), after);
    }

    /** Whether both sides can be shown. */
    public boolean isWhole() {
        return earlier().isPresent() && later().isPresent();
    }

    /** How often the same was said again, on both sides. */
    public List<SidePassage> restatements() {
        List<SidePassage> again = new ArrayList<>(before);
        again.addAll(after);
        earlier().ifPresent(again::remove);
        later().ifPresent(again::remove);
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
        return earlier().flatMap(from -> day(from).flatMap(first -> later().flatMap(this::day)
                .map(second -> Words.count(Math.abs(ChronoUnit.DAYS.between(first, second)), "day"))));
    }

    private static Optional<SidePassage> of(String id, List<SidePassage> side) {
        return side.stream()
                .filter(passage -> passage.cited().statement().id().equals(id))
                .findFirst();
    }

    private Optional<LocalDate> day(SidePassage passage) {
        Edtf date = passage.cited().statement().happened();
        return date.earliest().equals(date.latest()) ? Optional.of(date.earliest()) : Optional.empty();
    }
}
