package org.volteface.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ConditionsTest {
    @Test
    void aConditionThatOpensTheSentenceEndsBeforeWhatWillBeDone() {
        assertThat(condition("“If the survey finds no damage, I will lift the limit,” Anna Holm said."))
                .isEqualTo("If the survey finds no damage");
    }

    @Test
    void onceOpensAConditionWhereItsClauseHasASubject() {
        assertThat(condition("“I will lift the limit once the surveyors agree,” Anna Holm said."))
                .isEqualTo("once the surveyors agree");
    }

    private static String condition(String sentence) {
        return Sentences.drafts(sentence).get(0).reading().condition().orElse("");
    }
}
