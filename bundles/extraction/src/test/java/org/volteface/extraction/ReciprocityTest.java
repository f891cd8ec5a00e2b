package org.volteface.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.volteface.api.extraction.Draft;
import org.volteface.api.model.StatementKind;
import org.volteface.api.text.AnnotatedText;

class ReciprocityTest {
    private static final String TERMS =
            "Under the pact Marland had accepted caps on its catch in return for access to northern ports.";
    private static final String LEFT = "Velden left the pact in 2019.";

    @Test
    void thePartyThatLeftOwedThePrice() {
        AnnotatedText text = Sentences.text(TERMS, LEFT);
        Draft owed = Sentences.drafts(TERMS, LEFT).get(1);
        assertThat(owed.kind()).isEqualTo(StatementKind.COMMITMENT);
        assertThat(owed.passage().span().of(text.document().text()))
                .isEqualTo("in return for access to northern ports");
        assertThat(owed.reading().subject())
                .hasValueSatisfying(span ->
                        assertThat(span.of(text.document().text()).strip()).isEqualTo("Velden"));
    }

    @Test
    void termsOfAnAccordTakeTheirWholeClause() {
        assertThat(Sentences.told(TERMS))
                .containsExactly("COMMITMENT NARRATOR " + TERMS.substring(0, TERMS.length() - 1));
    }

    @Test
    void nobodyOwesWhereNoOtherPartyIsTold() {
        assertThat(Sentences.drafts(TERMS)).hasSize(1);
        assertThat(Sentences.drafts(TERMS, "The railway promised to keep the night train."))
                .hasSize(2);
    }
}
