package org.volteface.console.rest;

import java.util.List;
import org.volteface.console.document.TextChange;

/**
 * What changed between two versions of a document.
 *
 * @param earlier the id of the earlier version
 * @param later the id of the later one
 * @param title the places of the title
 * @param text the places of the text, of which the first 200 are told
 */
record ChangesResource(String earlier, String later, List<ChangedPlace> title, List<ChangedPlace> text) {
    /**
     * A place at which the versions differ, or unchanged text beside such a place.
     *
     * @param skipped how many unchanged paragraphs are left out here; 0 where the place is told
     * @param pieces the words, with what became of them
     */
    record ChangedPlace(int skipped, List<ChangedPiece> pieces) {}

    /**
     * Words of one or both versions.
     *
     * @param what kept, taken_out (the earlier version alone has them) or put_in (the later alone)
     * @param words the words
     */
    record ChangedPiece(String what, String words) {}

    static List<ChangedPlace> told(List<TextChange> changes) {
        return changes.stream()
                .map(change -> new ChangedPlace(
                        change.skipped(),
                        change.pieces().stream()
                                .map(piece -> new ChangedPiece(Names.of(piece.what()), piece.words()))
                                .toList()))
                .toList();
    }
}
