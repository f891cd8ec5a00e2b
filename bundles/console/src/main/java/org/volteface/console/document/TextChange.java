package org.volteface.console.document;

import java.util.List;

/**
 * A place at which two versions of a text differ, or the unchanged text between two such places.
 *
 * @param skipped how many unchanged paragraphs are left out here; 0 where it is a place that is shown
 * @param pieces the words that are shown, with what became of them
 */
public record TextChange(int skipped, List<Piece> pieces) {
    /** Copies the list. */
    public TextChange {
        pieces = List.copyOf(pieces);
    }

    /**
     * Words of one or both versions.
     *
     * @param what what became of them
     * @param words the words
     */
    public record Piece(ShortestEdit.What what, String words) {
        /** Whether the later version has them no more. */
        public boolean isTakenOut() {
            return what == ShortestEdit.What.TAKEN_OUT;
        }

        /** Whether the later version alone has them. */
        public boolean isPutIn() {
            return what == ShortestEdit.What.PUT_IN;
        }
    }

    /** Whether anything differs here. */
    public boolean isChanged() {
        return pieces.stream().anyMatch(piece -> piece.what() != ShortestEdit.What.KEPT);
    }
}
