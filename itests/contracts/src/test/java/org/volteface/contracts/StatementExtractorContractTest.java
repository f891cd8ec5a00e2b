package org.volteface.contracts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.volteface.api.extraction.Draft;
import org.volteface.api.extraction.StatementExtractor;
import org.volteface.api.model.Field;
import org.volteface.api.model.Passage;
import org.volteface.api.model.Span;

class StatementExtractorContractTest {
    @Test
    void passesAPlainExtractor() {
        Verdicts.passes(Plain.class);
    }

    @Test
    void findsOutSpansOutsideTheText() {
        Verdicts.fails(ReachesPastTheText.class, "everySpanLiesWithinItsField");
    }

    @Test
    void findsOutNull() {
        Verdicts.fails(AnswersNullToNothing.class, "findsNothingWhereNothingIsWritten");
    }

    @Test
    void findsOutDisorder() {
        Verdicts.fails(BeginsAtTheEnd.class, "draftsStandInTheOrderOfTheText");
    }

    static final class Plain extends StatementExtractorContract {
        @Override
        protected StatementExtractor extractor() {
            return Samples::drafts;
        }
    }

    static final class ReachesPastTheText extends StatementExtractorContract {
        @Override
        protected StatementExtractor extractor() {
            return text -> Samples.drafts(text).stream()
                    .map(draft -> new Draft(
                            new Passage(draft.passage().documentId(), Field.TEXT, new Span(0, 1_000_000)),
                            draft.kind(),
                            draft.attribution(),
                            draft.timing(),
                            draft.reading()))
                    .toList();
        }
    }

    static final class AnswersNullToNothing extends StatementExtractorContract {
        @Override
        protected StatementExtractor extractor() {
            return text -> text.sentences().isEmpty() ? null : Samples.drafts(text);
        }
    }

    static final class BeginsAtTheEnd extends StatementExtractorContract {
        @Override
        protected StatementExtractor extractor() {
            return text -> {
                List<Draft> drafts = new ArrayList<>(Samples.drafts(text));
                Collections.reverse(drafts);
                return drafts;
            };
        }
    }
}
