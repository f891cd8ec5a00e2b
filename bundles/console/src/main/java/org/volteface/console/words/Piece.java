package org.volteface.console.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.volteface.api.model.Span;
import org.volteface.api.search.Marked;

/**
 * A part of words of which some were looked for.
 *
 * @param text the part
 * @param marked whether it was looked for
 */
public record Piece(String text, boolean marked) {
    /** Refuses null. */
    public Piece {
        Objects.requireNonNull(text, "text");
    }

    /** The parts of what a search gives, in their order. */
    public static List<Piece> of(Marked words) {
        List<Piece> pieces = new ArrayList<>();
        int end = 0;
        for (Span mark : words.marks()) {
            if (mark.start() >= end && mark.end() <= words.text().length()) {
                pieces.add(new Piece(words.text().substring(end, mark.start()), false));
                pieces.add(new Piece(mark.of(words.text()), true));
                end = mark.end();
            }
        }
        pieces.add(new Piece(words.text().substring(end), false));
        return pieces.stream().filter(piece -> !piece.text.isEmpty()).toList();
    }
}
