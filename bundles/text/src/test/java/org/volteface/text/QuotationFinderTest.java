package org.volteface.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.volteface.api.text.AnnotatedText;

class QuotationFinderTest {
    @Test
    void findsStraightAndCurlyQuotations() {
        assertThat(inner("He said, \"We will go.\" She said, \u201cThey won\u2019t.\u201d"))
                .containsExactly("We will go.", "They won\u2019t.");
    }

    @Test
    void findsNestedQuotationsAfterTheOneThatHoldsThem() {
        assertThat(inner("\u201cHe told me \u2018never again\u2019 twice,\u201d she said."))
                .containsExactly("He told me \u2018never again\u2019 twice,", "never again");
        assertThat(inner("\"He told me 'never again' twice,\" she said, the workers' friend."))
                .containsExactly("He told me 'never again' twice,", "never again");
    }

    @Test
    void joinsParagraphsThatEachOpenWithAMark() {
        assertThat(inner("\u201cWe came early.\n\n\u201cWe left late,\u201d he said."))
                .containsExactly("We came early.\n\n\u201cWe left late,");
        assertThat(inner("\"We came early and waited.\n\n\"We left late,\" he said."))
                .containsExactly("We came early and waited.\n\n\"We left late,");
    }

    @Test
    void toleratesMarksWithoutPartner() {
        assertThat(inner("The 6\" pipe burst. It was old.")).as("inches").isEmpty();
        assertThat(inner("He said: \u201cWe will go and stay there.\n\nThe rest was silence, all agreed."))
                .containsExactly("We will go and stay there.");
        assertThat(inner("It was over\u201d. They went home.")).isEmpty();
    }

    @Test
    void leavesApostrophesAlone() {
        assertThat(inner("It's the workers\u2019 choice, and it isn't Ana\u2019s."))
                .isEmpty();
    }

    private static List<String> inner(String text) {
        AnnotatedText annotated = Documents.annotate(text);
        return annotated.quotations().stream()
                .map(q -> annotated.text(q.field(), q.inner()))
                .toList();
    }
}
