package org.volteface.extraction;

import java.util.List;
import java.util.Optional;
import org.volteface.api.model.Span;

/**
 * Words taken from a text, which know where they stand in it.
 *
 * @param words the words
 * @param pieces the parts that stand together in the text, in their order; what is between them is not from there
 */
record PlacedWords(String words, List<Piece> pieces) {
    /**
     * Words that stand together.
     *
     * @param at where they begin among all the words
     * @param span where they stand in the text
     */
    record Piece(int at, Span span) {
        boolean holds(int start, int end) {
            return at <= start && end <= at + span.length();
        }
    }

    static final PlacedWords NONE = new PlacedWords("", List.of());

    PlacedWords {
        pieces = List.copyOf(pieces);
    }

    /** What stands in {@code text} at {@code span}. */
    static PlacedWords of(String text, Span span) {
        return new PlacedWords(span.of(text), List.of(new Piece(0, span)));
    }

    /** Whether what stands at {@code span} in the text is among the words. */
    boolean holds(Span span) {
        return pieces.stream().anyMatch(piece -> piece.span().contains(span));
    }

    /** Where the words from {@code start} to {@code end} stand in the text. */
    Optional<Span> place(int start, int end) {
        return pieces.stream()
                .filter(piece -> piece.holds(start, end))
                .map(piece -> new Span(
                        piece.span().start() + start - piece.at(), piece.span().start() + end - piece.at()))
                .findFirst();
    }
}
