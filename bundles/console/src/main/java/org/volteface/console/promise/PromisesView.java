package org.volteface.console.promise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.volteface.api.model.PromiseStatus;
import org.volteface.console.listing.Listing;
import org.volteface.console.page.Frame;
import org.volteface.console.words.Words;

/**
 * The list of promises as its page shows it.
 *
 * @param frame what stands around it
 * @param listing the page of the list
 * @param lines its promises
 * @param counts how many promises stand in which way, whatever status was asked for
 * @param around whose they can be, and where they are saved
 */
public record PromisesView(
        Frame frame, Listing listing, List<PromiseLine> lines, Map<PromiseStatus, Long> counts, Around around) {
    /** Copies the collections. */
    public PromisesView {
        Objects.requireNonNull(frame, "frame");
        Objects.requireNonNull(listing, "listing");
        lines = List.copyOf(lines);
        counts = Map.copyOf(counts);
        Objects.requireNonNull(around, "around");
    }

    /**
     * What stands around the list.
     *
     * @param actor the name of the actor whose promises they are; empty for all
     * @param actors those who made most promises by their ids, with how many
     * @param export the same list in the search, which saves it as a file
     */
    public record Around(String actor, Map<String, String> actors, String export) {
        /** Refuses null. */
        public Around {
            Objects.requireNonNull(actor, "actor");
            Objects.requireNonNull(actors, "actors");
            Objects.requireNonNull(export, "export");
        }
    }

    /** The name of the actor whose promises they are; empty for all. */
    public String actor() {
        return around.actor();
    }

    /** The heading, which states the result. */
    public String heading() {
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        String by = actor().isEmpty() ? "" : " by " + actor();
        if (all == 0) {
            return "No promise" + by + " is on record";
        }
        List<String> parts = new ArrayList<>();
        add(parts, PromiseStatus.KEPT, " kept");
        add(parts, PromiseStatus.BROKEN, " broken");
        add(parts, PromiseStatus.COMPROMISE, " kept in part");
        add(parts, PromiseStatus.STALLED, " stalled");
        add(parts, PromiseStatus.IN_THE_WORKS, " in the works");
        String of = Words.capital(Words.count(all, "promise")) + by;
        return parts.isEmpty() ? of + ", none rated yet" : of + ": " + String.join(", ", parts);
    }

    /** The way to the promises of one status, with what else is asked for. */
    public String address(String status) {
        Map<String, String> values = new HashMap<>(listing.asked());
        values.put("status", status);
        return Listing.address("/promises", values);
    }

    /** How many promises stand in a way. */
    public long count(PromiseStatus status) {
        return counts.getOrDefault(status, 0L);
    }

    /** How many there are whatever their status. */
    public long count() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    private void add(List<String> parts, PromiseStatus status, String words) {
        if (count(status) > 0) {
            parts.add(count(status) + words);
        }
    }
}
