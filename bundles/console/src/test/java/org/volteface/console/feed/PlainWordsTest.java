package org.volteface.console.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that are looked for in what no list has any more. */
final class PlainWordsTest {
    private static final String TEXT = "Ines Valdoro: a tariff on imported ceramic tiles. She opposed the “tile” tax.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "tariffs",
                "TILE valdoro",
                "\"imported ceramic\"",
                "“tile” oppose",
                "imp",
                "(tax) +*ines",
                "a-tariff"
            })
    void areThere(String typed) {
        assertThat(new PlainWords(typed).areIn(TEXT)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"imp tiles", "\"ceramic imported\"", "subsidy", "val "})
    void areNotThere(String typed) {
        assertThat(new PlainWords(typed).areIn(TEXT)).isFalse();
    }
}
