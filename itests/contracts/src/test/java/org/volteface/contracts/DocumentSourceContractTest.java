package org.volteface.contracts;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.volteface.api.model.Document;
import org.volteface.api.source.Batch;
import org.volteface.api.source.Cursor;
import org.volteface.api.source.DocumentSource;
import org.volteface.api.source.Read;
import org.volteface.api.source.ReadOutcome;

class DocumentSourceContractTest {
    private static final List<ReadOutcome> DOCUMENTS =
            Samples.documents().stream().map(DocumentSourceContractTest::read).toList();

    @Test
    void passesAPlainSource() {
        Verdicts.passes(Plain.class);
    }

    @Test
    void findsOutAnotherAnswerToTheSameCursor() {
        Verdicts.fails(MovesOnByItself.class, "bringsTheSameForTheSameCursor");
    }

    @Test
    void findsOutSourcesThatNeverEnd() {
        Verdicts.fails(NeverEnds.class, "comesToAnEnd");
    }

    @Test
    void findsOutRepeats() {
        Verdicts.fails(BringsTheFirstTwice.class, "bringsNothingTwice");
    }

    private static ReadOutcome read(Document document) {
        return new Read(document, Optional.empty(), false, List.of());
    }

    private static Batch one(int position) {
        List<ReadOutcome> outcomes = position < DOCUMENTS.size() ? List.of(DOCUMENTS.get(position)) : List.of();
        int next = Math.min(position + 1, DOCUMENTS.size());
        return new Batch(outcomes, new Cursor(Integer.toString(next)), next < DOCUMENTS.size());
    }

    private static int position(Cursor cursor) {
        return cursor.equals(Cursor.START) ? 0 : Integer.parseInt(cursor.text());
    }

    static final class Plain extends DocumentSourceContract {
        @Override
        protected DocumentSource source() {
            return cursor -> one(position(cursor));
        }
    }

    static final class MovesOnByItself extends DocumentSourceContract {
        private int position;

        @Override
        protected DocumentSource source() {
            return cursor -> one(position++);
        }
    }

    static final class NeverEnds extends DocumentSourceContract {
        @Override
        protected DocumentSource source() {
            return cursor -> new Batch(DOCUMENTS, Cursor.START, true);
        }
    }

    static final class BringsTheFirstTwice extends DocumentSourceContract {
        @Override
        protected DocumentSource source() {
            return cursor -> {
                boolean start = cursor.equals(Cursor.START);
                return start ? new Batch(List.of(DOCUMENTS.get(0)), new Cursor("0"), true) : one(position(cursor));
            };
        }
    }
}
