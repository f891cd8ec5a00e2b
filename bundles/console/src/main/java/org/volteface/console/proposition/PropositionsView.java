package org.volteface.console.proposition;

import java.util.List;
import java.util.Objects;
import org.volteface.api.search.Result;
import org.volteface.console.listing.Listing;
import org.volteface.console.listing.Sort;
import org.volteface.console.page.Frame;
import org.volteface.console.web.PathPart;
import org.volteface.console.words.Words;

/**
 * The list of propositions as its page shows it.
 *
 * @param frame what stands around it
 * @param listing the page of the list
 * @param sort its order
 */
public record PropositionsView(Frame frame, Listing listing, Sort sort) {
    /** Refuses null. */
    public PropositionsView {
        Objects.requireNonNull(frame, "frame");
        Objects.requireNonNull(listing, "listing");
        Objects.requireNonNull(sort, "sort");
    }

    /** The heading, which states the result. */
    public String heading() {
        long total = listing.results().total();
        String words = listing.asked("q");
        if (total == 0) {
            return words.isEmpty() ? "Nothing is spoken of so far" : "Nothing is spoken of as “" + words + "”";
        }
        return Words.capital(Words.count(total, "proposition"))
                + (words.isEmpty() ? " on record" : " with “" + words + "”");
    }

    /** The page of a proposition. */
    public String address(Result result) {
        return "/propositions/" + PathPart.of(result.id());
    }

    /** The orders to choose from. */
    public List<Sort> sorts() {
        return List.of(Sort.values());
    }
}
