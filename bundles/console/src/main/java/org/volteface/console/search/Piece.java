package org.volteface.console.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.volteface.api.model.Span;
import org.volteface.api.search.Marked;

/**
 * A piece of a text that was found.
 *
 * @param text its words
 * @param found whether they are what was looked for
 */
public record Piece(String text, boolean found) {
    /** Refuses null. */
    public Piece {
        Objects.requireNonNull(text, "text");
    }

    /** A text in pieces, in its order. */
    static List<Piece> of(Marked marked) {
        List<Piece> pieces = new ArrayList<>();
        int end = 0;
        for (Span mark : marked.marks()) {
            add(pieces, marked.text().substring(end, mark.start()), false);
            add(pieces, mark.of(marked.text()), true);
            end = mark.end();
        }
        add(pieces, marked.text().substring(end), false);
        return pieces;
    }

    private static void add(List<Piece> pieces, String text, boolean found) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, found));
        }
    }
}
