package org.volteface.console.document;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.volteface.console.page.Extent;
import org.volteface.console.page.Frame;
import org.volteface.console.page.ListFilter;
import org.volteface.console.words.Words;

/**
 * The list of documents as its page shows it.
 *
 * @param frame what stands around it
 * @param filter what was asked for
 * @param lines the documents of this page
 * @param extent how much there is
 * @param sources the sources that can be chosen, with how many documents each has
 */
public record DocumentsView(
        Frame frame, ListFilter filter, List<DocumentLine> lines, Extent extent, Map<String, String> sources) {
    /** Copies the list. */
    public DocumentsView {
        Objects.requireNonNull(frame, "frame");
        Objects.requireNonNull(filter, "filter");
        lines = List.copyOf(lines);
        Objects.requireNonNull(extent, "extent");
        Objects.requireNonNull(sources, "sources");
    }

    /** The heading, which states the result. */
    public String heading() {
        if (extent.total() > 0) {
            return Words.capital(extent.count("document"));
        }
        return extent.isIndexing() ? "Still being indexed" : filter.isAny() ? "No documents yet" : "No such document";
    }

    /** The address of the next page. */
    public Optional<String> next() {
        return extent.next()
                .map(cursor -> filter.address().with("cursor", cursor).toString());
    }

    /** The address of the same list where it can be searched further and saved. */
    public String export() {
        return filter.address("/search").with("subject", "document").toString();
    }
}
