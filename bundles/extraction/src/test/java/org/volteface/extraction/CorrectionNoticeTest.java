package org.volteface.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.volteface.api.extraction.Draft;
import org.volteface.api.model.StatementKind;

class CorrectionNoticeTest {
    private static final String SAID = "“I support the bath,” Anna Holm said.";

    @Test
    void whatStandsBesideADisownedWordPutsItRight() {
        assertThat(Sentences.drafts("“That is not what I said,” Anna Holm said.", SAID))
                .extracting(Draft::kind)
                .contains(StatementKind.CORRECTION)
                .doesNotContain(StatementKind.POSITION);
    }

    @Test
    void whatStandsAloneIsAPosition() {
        assertThat(Sentences.drafts(SAID)).extracting(Draft::kind).containsExactly(StatementKind.POSITION);
    }
}
