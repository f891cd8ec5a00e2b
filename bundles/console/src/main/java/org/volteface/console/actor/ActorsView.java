package org.volteface.console.actor;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.volteface.api.model.ActorKind;
import org.volteface.api.search.Result;
import org.volteface.console.listing.Listing;
import org.volteface.console.listing.Sort;
import org.volteface.console.page.Frame;
import org.volteface.console.words.Words;

/**
 * The list of actors as its page shows it.
 *
 * @param frame what stands around it
 * @param listing the page of the list
 * @param sort its order
 */
public record ActorsView(Frame frame, Listing listing, Sort sort) {
    /** What an actor can be. */
    public static final List<ActorKind> KINDS = Stream.of(ActorKind.values())
            .filter(kind -> kind != ActorKind.NARRATOR)
            .toList();

    /** Refuses null. */
    public ActorsView {
        Objects.requireNonNull(frame, "frame");
        Objects.requireNonNull(listing, "listing");
        Objects.requireNonNull(sort, "sort");
    }

    /** The heading, which states the result. */
    public String heading() {
        long total = listing.results().total();
        String words = listing.asked("q");
        String kind = listing.asked("kind");
        if (!kind.isEmpty()) {
            String of = " of the kind “" + kind.toLowerCase(java.util.Locale.ROOT) + "”"
                    + (words.isEmpty() ? "" : " named “" + words + "”");
            return total == 0 ? "No actor" + of : Words.capital(Words.count(total, "actor")) + of;
        }
        if (total == 0) {
            return words.isEmpty() ? "Nobody is on record so far" : "Nobody is named “" + words + "”";
        }
        return Words.capital(Words.count(total, "actor")) + (words.isEmpty() ? " on record" : " named “" + words + "”");
    }

    /** What an actor is. */
    public String kind(Result result) {
        return Words.capital(ActorReader.kind(result).name().toLowerCase(java.util.Locale.ROOT));
    }

    /** The page of an actor. */
    public String address(Result result) {
        return ActorPages.address(result.id());
    }

    /** The orders to choose from. */
    public List<Sort> sorts() {
        return List.of(Sort.values());
    }
}
