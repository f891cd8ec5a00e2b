package org.volteface.console.finding;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.volteface.api.archive.FindingLife;
import org.volteface.api.archive.Review;
import org.volteface.console.words.StatementWords;
import org.volteface.console.words.Words;

/**
 * The history of a finding: when it was found, what came of it, and what people decided.
 *
 * @param events what happened, the earliest first
 */
public record Chronicle(List<Event> events) {
    /** Copies the list. */
    public Chronicle {
        events = List.copyOf(events);
    }

    /**
     * Something that happened to a finding.
     *
     * @param at when
     * @param what what, in words for a person
     * @param words the reason or remark; may be empty
     * @param address where more of it is; empty where nowhere
     */
    public record Event(Instant at, String what, String words, Optional<String> address) {
        /** When, in words. */
        public String when() {
            return StatementWords.moment(at);
        }
    }

    static Chronicle of(String findingId, List<FindingLife> lives, List<Review> reviews) {
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < lives.size(); i++) {
            FindingLife life = lives.get(i);
            String id = life.found().finding().id();
            events.add(new Event(
                    life.since(),
                    i == 0 ? found(life) : anew(lives.get(i - 1), life),
                    "",
                    id.equals(findingId) ? Optional.empty() : Optional.of("/findings/" + id)));
            life.until()
                    .filter(until -> !isReplaced(life, lives))
                    .ifPresent(until -> events.add(new Event(until, "Withdrawn", "", Optional.empty())));
        }
        reviews.forEach(review -> events.add(new Event(
                review.at(),
                Words.decision(review.decision()) + " by " + review.by(),
                review.why(),
                Optional.empty())));
        events.sort(Comparator.comparing(Event::at));
        return new Chronicle(events);
    }

    private static String found(FindingLife life) {
        return "Found with " + passages(life);
    }

    /** What is another than before: passages that joined or dropped out, the detector, the verdict. */
    private static String anew(FindingLife before, FindingLife life) {
        Set<String> then = Set.copyOf(before.found().finding().evidence());
        Set<String> now = Set.copyOf(life.found().finding().evidence());
        List<String> changes = new ArrayList<>();
        count(now, then).ifPresent(joined -> changes.add(joined + " joined"));
        count(then, now).ifPresent(left -> changes.add(left + " dropped out"));
        if (!before.found().madeBy().equals(life.found().madeBy())) {
            changes.add("by another detector or version");
        }
        if (!before.found()
                .finding()
                .verdict()
                .rating()
                .equals(life.found().finding().verdict().rating())) {
            changes.add("now rated " + life.found().finding().verdict().rating().label());
        }
        return "Judged anew with " + passages(life) + (changes.isEmpty() ? "" : ": " + String.join(", ", changes));
    }

    private static Optional<String> count(Set<String> these, Set<String> others) {
        long count = these.stream().filter(id -> !others.contains(id)).count();
        return count == 0 ? Optional.empty() : Optional.of(Words.number(count));
    }

    private static String passages(FindingLife life) {
        return Words.count(life.found().finding().evidence().size(), "passage");
    }

    /** One that ends in the moment in which another begins was replaced by it. */
    private static boolean isReplaced(FindingLife gone, List<FindingLife> lives) {
        return lives.stream()
                .filter(other -> other.found().number() != gone.found().number())
                .anyMatch(other -> gone.until().filter(other.since()::equals).isPresent());
    }
}
