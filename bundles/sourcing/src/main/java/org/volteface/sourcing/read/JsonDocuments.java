package org.volteface.sourcing.read;

import java.io.IOException;
import org.volteface.api.source.Hints;
import org.volteface.api.source.ReadOutcome;
import org.volteface.api.source.Unreadable;
import org.volteface.sourcing.article.NotADocumentException;

/**
 * The documents of a JSON input, an object each. A piece that is none is named, and the rest is read.
 *
 * @param hints what else is known of the input
 * @param sink who takes them
 */
record JsonDocuments(Hints hints, OutcomeSink sink) {
    /** Reads until the end, or until {@code sink} wants no more; says whether there was any piece. */
    boolean read(Pieces pieces) throws IOException {
        boolean any = false;
        boolean goesOn = true;
        for (Piece piece = pieces.next(); goesOn && piece != null; piece = pieces.next()) {
            any |= !piece.isBlank();
            goesOn = piece.isBlank() || sink.take(outcome(piece), pieces.mark());
        }
        return any;
    }

    private ReadOutcome outcome(Piece piece) {
        try {
            if (!piece.problem().isEmpty()) {
                throw new NotADocumentException(piece.problem());
            }
            return DocumentLine.read(TextDecoder.strictUtf8(piece.bytes()), hints);
        } catch (NotADocumentException e) {
            return new Unreadable("line " + piece.line(), e.reason());
        }
    }
}
