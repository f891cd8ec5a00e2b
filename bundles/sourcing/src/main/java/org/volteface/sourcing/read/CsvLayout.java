package org.volteface.sourcing.read;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.volteface.api.source.Hints;
import org.volteface.api.source.ReadOutcome;
import org.volteface.api.source.Unreadable;
import org.volteface.sourcing.article.NotADocumentException;

/** A table of documents, a row each, whose header names what the columns hold. */
final class CsvLayout implements Layout {
    /** A quotation mark that is never closed takes along no more than that. */
    private static final int LONGEST_ROW = 16 << 20;

    private final int limit;

    CsvLayout(int limit) {
        this.limit = Math.min(limit, LONGEST_ROW);
    }

    @Override
    public Verdict of(Start start) {
        boolean hasLine = start.latin().indexOf('\n', start.first()) >= 0;
        if (!hasLine && !start.isEnough()) {
            return Verdict.UNSEEN;
        }
        return Verdict.of(CsvHeader.of(start).isPresent());
    }

    @Override
    public void read(Input input, Hints hints, OutcomeSink sink) throws IOException {
        CsvHeader header = CsvHeader.of(input.start()).orElseThrow();
        Mark begin = input.isFresh() ? header.after() : input.from();
        CsvRows rows = new CsvRows(input.at(begin.offset()), limit, header.separator(), begin);
        boolean goesOn = true;
        for (Piece piece = rows.next(); goesOn && piece != null; piece = rows.next()) {
            goesOn = isBlank(piece, header.separator()) || sink.take(outcome(header, piece, hints), rows.mark());
        }
    }

    /** Whether a row has nothing but empty cells, as a spreadsheet leaves them below its last. */
    private static boolean isBlank(Piece piece, char separator) {
        for (byte b : piece.bytes()) {
            if (b != separator && b != ' ' && b != '\t' && b != '\r' && b != '"') {
                return false;
            }
        }
        return piece.problem().isEmpty();
    }

    private static ReadOutcome outcome(CsvHeader header, Piece piece, Hints hints) {
        try {
            if (!piece.problem().isEmpty()) {
                throw new NotADocumentException(piece.problem());
            }
            String row = TextDecoder.decode(piece.bytes(), Optional.empty()).text();
            List<String> cells = CsvHeader.cells(row, header.separator());
            return FieldDocument.read(header.values(cells), hints);
        } catch (NotADocumentException e) {
            return new Unreadable("line " + piece.line(), e.reason());
        }
    }
}
