package org.volteface.actors;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An office in one sentence, and a name that no word introduces in the next. */
class IntroductionsTest {
    private static final String OFFICE =
            "The/DET mayor/NOUN* of/ADP Odense/PROPN said/VERB the/DET toll/NOUN would/AUX stay/VERB ./PUNCT\n";

    @Test
    void joinsTheNameToTheOffice() {
        Scene scene =
                Scene.of(OFFICE + "Ann/PROPN Venn/PROPN* told/VERB bakers/NOUN that/SCONJ it/PRON pays/VERB ./PUNCT");
        assertThat(scene.says("The mayor of Odense", "the toll would stay", "")
                        .says("Ann Venn", "it pays", "")
                        .lines())
                .containsExactly("Ann Venn, OWN", "Ann Venn, OWN");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    a baker     | Ann/PROPN Venn/PROPN* ,/PUNCT a/DET baker/NOUN ,/PUNCT said/VERB that/SCONJ it/PRON pays/VERB ./PUNCT
                    a relative  | Ann/PROPN Venn/PROPN* ,/PUNCT who/PRON bakes/VERB ,/PUNCT said/VERB that/SCONJ it/PRON pays/VERB ./PUNCT
                    a calling   | Teacher/NOUN Ann/PROPN Venn/PROPN* said/VERB that/SCONJ it/PRON pays/VERB ./PUNCT
                    a place     | Ann/PROPN Venn/PROPN* of/ADP the/DET guild/NOUN said/VERB that/SCONJ it/PRON pays/VERB ./PUNCT
                    two names   | Ann/PROPN Venn/PROPN* said/VERB that/SCONJ it/PRON pays/VERB ./PUNCT Bo/PROPN Lind/PROPN* left/VERB ./PUNCT
                    a demand    | Ann/PROPN Venn/PROPN* demanded/VERB that/SCONJ it/PRON pays/VERB ./PUNCT
                    one meeting | The/DET mayor/NOUN met/VERB her/PRON and/CCONJ Ann/PROPN Venn/PROPN* said/VERB that/SCONJ it/PRON pays/VERB ./PUNCT
                    """)
    void leavesThemTwo(String why, String second) {
        Scene scene = Scene.of(OFFICE + second);
        assertThat(scene.says("The mayor of Odense", "the toll would stay", "").lines())
                .as(why)
                .noneMatch(line -> line.startsWith("Ann Venn"));
    }

    @Test
    void leavesAnOfficeThatManyHave() {
        Scene scene = Scene.of("A/DET minister/NOUN* said/VERB the/DET toll/NOUN would/AUX stay/VERB ./PUNCT\n"
                + "Ann/PROPN Venn/PROPN* said/VERB that/SCONJ it/PRON pays/VERB ./PUNCT");
        assertThat(scene.says("A minister", "the toll would stay", "").lines()).containsExactly("Minister, OWN");
    }
}
