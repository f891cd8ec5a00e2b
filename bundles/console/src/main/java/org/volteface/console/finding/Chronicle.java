package org.volteface.console.finding;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
        for (FindingLife life : lives) {
            String id = life.found().finding().id();
            int passages = life.found().finding().evidence().size();
            String what = events.isEmpty() ? "Found" : "Judged anew";
            events.add(new Event(
                    life.since(),
                    what + " with " + Words.count(passages, "passage"),
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

    /** One that ends in the moment in which another begins was replaced by it. */
    private static boolean isReplaced(FindingLife gone, List<FindingLife> lives) {
        return lives.stream()
                .filter(other -> other.found().number() != gone.found().number())
                .anyMatch(other -> gone.until().filter(other.since()::equals).isPresent());
    }
}
