package org.volteface.api.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SurroundingsTest {
    @Test
    void areSomeCharactersOfEachSide() {
        assertThat(Surroundings.of("He said: no. Then", new Span(9, 11)))
                .isEqualTo(new Surroundings("He said: ", ". Then"));
        String text = "a".repeat(50) + "X" + "b".repeat(50);
        assertThat(Surroundings.of(text, new Span(50, 51))).isEqualTo(new Surroundings("a".repeat(32), "b".repeat(32)));
        assertThat(Surroundings.of("all", new Span(0, 3))).isEqualTo(Surroundings.UNKNOWN);
    }

    @Test
    void cutNoCharacterInHalf() {
        String smile = "\uD83D\uDE00";
        String text = "a" + smile.repeat(20) + "XY" + smile.repeat(20) + "b";
        Surroundings odd = Surroundings.of(text, new Span(42, 42));
        assertThat(odd.before()).isEqualTo(smile.repeat(15) + "X");
        assertThat(odd.after()).isEqualTo("Y" + smile.repeat(15));
    }

    @Test
    void areLessWhereTheTextIsShorterThanThePassage() {
        assertThat(Surroundings.of("short", new Span(3, 90))).isEqualTo(new Surroundings("sho", ""));
    }
}
