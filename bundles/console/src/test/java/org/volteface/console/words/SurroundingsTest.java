package org.volteface.console.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.volteface.api.model.Span;

final class SurroundingsTest {
    @Test
    void tellsTheSentencesAroundAPassage() {
        String text = "The board met. It sat late. The chair said the ferry stays, and left. Nobody spoke. It rained.";

        Surroundings around = around(text, "the ferry stays");

        assertThat(around.before()).isEqualTo("It sat late. ");
        assertThat(around.lead()).isEqualTo("The chair said ");
        assertThat(around.words()).isEqualTo("the ferry stays");
        assertThat(around.trail()).isEqualTo(", and left. ");
        assertThat(around.after()).isEqualTo("Nobody spoke. ");
    }

    @Test
    void standsAtTheEdges() {
        Surroundings around = around("The ferry stays", "The ferry stays");

        assertThat(around).isEqualTo(new Surroundings("", "", "The ferry stays", "", ""));
    }

    @Test
    void cutsATextWithoutSentences() {
        Surroundings around = around("a ".repeat(100_000) + "ferry" + " \uD83D\uDEA2".repeat(100_000), "ferry");

        assertThat(around.words()).isEqualTo("ferry");
        assertThat(around.lead().length() + around.trail().length()).isLessThan(800);
        assertThat(around.trail()).doesNotContain("\uFFFD");
    }

    private static Surroundings around(String text, String words) {
        int start = text.indexOf(words);
        return Surroundings.of(text, new Span(start, start + words.length()));
    }
}
