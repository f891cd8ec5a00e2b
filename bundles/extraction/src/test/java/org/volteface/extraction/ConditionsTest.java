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

    @Test
    void aPromiseHangsOnWhatIsProvided() {
        assertThat(condition("“We will open the bath by May, provided the bank agrees,” Anna Holm said."))
                .isEqualTo("provided the bank agrees");
    }

    @Test
    void aPromiseIsSubjectToWhatFollowsIt() {
        assertThat(condition("Anna Holm promised to open the bath by May, subject to a vote of the council."))
                .isEqualTo("subject to a vote of the council");
    }

    private static String condition(String sentence) {
        return Sentences.drafts(sentence).get(0).reading().condition().orElse("");
    }
}
