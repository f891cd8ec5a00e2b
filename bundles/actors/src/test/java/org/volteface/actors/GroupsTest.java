package org.volteface.actors;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Plurals at the start of a sentence name nobody, and people without a name answer for little. */
class GroupsTest {
    @ParameterizedTest
    @CsvSource({
        "Ferries/PROPN* were/AUX late/ADJ, Ferries",
        "Hostels/PROPN* stood/VERB empty/ADJ, Hostels",
        "Six/NUM barges/NOUN* left/VERB early/ADV, Six barges",
        "Some/DET 300/NUM commuters/NOUN* stayed/VERB away/ADV, Some 300 commuters",
        "Midwives/NOUN* stayed/VERB away/ADV, Midwives"
    })
    void leavesWhatIsToldOfThemToTheTeller(String words, String subject) {
        Scene scene = Scene.of(words + " ,/PUNCT the/DET Norrby/PROPN Foundation/PROPN* said/VERB ./PUNCT");
        assertThat(scene.reports("the Norrby Foundation", contentOf(words), subject)
                        .holding()
                        .holder()
                        .name())
                .isEqualTo("Norrby Foundation");
    }

    @Test
    void takesPeopleForTheDoersThatTheyAre() {
        Scene scene = Scene.of("The/DET widows/NOUN* marched/VERB to/ADP the/DET quay/NOUN ./PUNCT");
        assertThat(scene.tells("The widows marched to the quay", "The widows").lines())
                .containsExactly("Widows, OWN");
    }

    @Test
    void keepsANameThatEndsLikeAPlural() {
        Scene scene = Scene.of("Gibbons/PROPN* has/AUX sold/VERB the/DET quay/NOUN ./PUNCT");
        assertThat(scene.tells("Gibbons has sold the quay", "Gibbons").lines()).containsExactly("Gibbons, OWN");
    }

    @Test
    void theyAreTheThingsOfTheirOwnSentence() {
        Scene scene = Scene.of("""
                Denmark/PROPN* waits/VERB ./PUNCT
                Here/ADV are/AUX some/DET answers/NOUN ;/PUNCT they/PRON* may/AUX help/VERB you/PRON ./PUNCT
                """);
        assertThat(scene.tells("they may help you", "they").lines()).containsExactly("narrator, OWN");
    }

    private static String contentOf(String words) {
        return words.replaceAll("/[A-Z]+\\*?", "");
    }
}
