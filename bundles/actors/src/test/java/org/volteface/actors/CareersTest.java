package org.volteface.actors;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A person in two offices, one after the other. */
class CareersTest {
    private static final String START = "Denmark/PROPN 's/PART transport/NOUN minister/NOUN* ,/PUNCT ";
    private static final String END = " ,/PUNCT backed/VERB a/DET toll/NOUN ./PUNCT";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "who/PRON was/AUX mayor/NOUN of/ADP Odense/PROPN until/ADP May/PROPN",
                "who/PRON until/ADP recently/ADV was/AUX mayor/NOUN of/ADP Odense/PROPN",
                "who/PRON as/ADP mayor/NOUN of/ADP Odense/PROPN had/AUX fought/VERB it/PRON",
                "formerly/ADV mayor/NOUN of/ADP Odense/PROPN"
            })
    void isKnownByTheOfficeBefore(String career) {
        Scene scene = Scene.of(START + career + END);
        assertThat(scene.says("Denmark's transport minister", "backed a toll", "")
                        .lines())
                .containsExactly("Transport minister of Denmark by Mayor of Odense, OWN");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    who/PRON met/VERB the/DET mayor/NOUN of/ADP Odense/PROPN
                    who/PRON was/AUX a/DET mayor/NOUN
                    like/ADP the/DET mayor/NOUN of/ADP Odense/PROPN
                    """)
    void isNobodyElse(String clause) {
        Scene scene = Scene.of(START + clause + END);
        assertThat(scene.says("Denmark's transport minister", "backed a toll", "")
                        .lines())
                .containsExactly("Transport minister of Denmark, OWN");
    }
}
