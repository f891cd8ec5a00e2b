package org.volteface.sourcing.read;

import java.io.IOException;
import org.volteface.api.source.ReadOutcome;
import org.volteface.api.source.Unreadable;
import org.volteface.sourcing.article.NotADocumentException;

/** The documents of a JSON input, an object each. A piece that is none is named, and the rest is read. */
final class JsonDocuments {
    private final Pieces pieces;

    JsonDocuments(Pieces pieces) {
        this.pieces = pieces;
    }

    /** Reads until the end, or until {@code sink} wants no more. */
    void read(OutcomeSink sink) throws IOException {
        boolean goesOn = true;
        for (Piece piece = pieces.next(); goesOn && piece != null; piece = pieces.next()) {
            goesOn = piece.isBlank() || sink.take(outcome(piece), pieces.mark());
        }
    }

    private static ReadOutcome outcome(Piece piece) {
        try {
            if (!piece.problem().isEmpty()) {
                throw new NotADocumentException(piece.problem());
            }
            return DocumentLine.parse(TextDecoder.strictUtf8(piece.bytes())).toRead();
        } catch (NotADocumentException e) {
            return new Unreadable("line " + piece.line(), e.reason());
        }
    }
}
