package org.volteface.actors;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Pronouns, and quotations whose speaker is left to the context. */
class PronounsTest {
    @Test
    void followsHeAndSheByWhatTheTextTellsOfThem() {
        Scene scene = Scene.of("""
                Mr/PROPN Ravel/PROPN* met/VERB Mrs/PROPN Ostrow/PROPN ./PUNCT
                She/PRON* opposed/VERB the/DET dam/NOUN ./PUNCT
                He/PRON* backed/VERB it/PRON ./PUNCT
                """);
        scene.says("She", "opposed the dam", "").says("He", "backed it", "");
        assertThat(scene.lines()).containsExactly("Ostrow, OWN", "Ravel, OWN");
    }

    @Test
    void givesItToABodyAndNotToAPerson() {
        Scene scene = Scene.of("""
                Skarrow/PROPN Mining/PROPN* met/VERB Anna/PROPN Lindqvist/PROPN ./PUNCT
                It/PRON* promised/VERB a/DET clean/ADJ river/NOUN ./PUNCT
                """);
        assertThat(scene.says("It", "a clean river", "").lines()).containsExactly("Skarrow Mining, OWN");
    }

    @Test
    void takesAnUnattributedQuotationForTheLastSpeakers() {
        Scene scene = Scene.of("""
                Anna/PROPN Lindqvist/PROPN* opposed/VERB the/DET dam/NOUN ./PUNCT
                Peter/PROPN Aronsen/PROPN* backed/VERB it/PRON ./PUNCT
                We/PRON* need/VERB the/DET power/NOUN ./PUNCT
                """);
        scene.says("Anna Lindqvist", "opposed the dam", "")
                .says("Peter Aronsen", "backed it", "")
                .quotes("", "We need the power", "We");
        assertThat(scene.lines().get(2)).startsWith("Peter Aronsen");
    }

    @Test
    void readsIAsTheSpeakerAndWeAsTheBodySpokenFor() {
        Scene scene = Scene.of("""
                I/PRON* was/AUX wrong/ADJ ,/PUNCT said/VERB Marta/PROPN Venn/PROPN ,/PUNCT chair/NOUN of/ADP Tarn/PROPN Ferries/PROPN ./PUNCT
                We/PRON* will/AUX keep/VERB the/DET line/NOUN ,/PUNCT she/PRON* said/VERB ./PUNCT
                """);
        scene.quotes("Marta Venn", "I was wrong", "I").quotes("she", "We will keep the line", "We");
        assertThat(scene.lines()).containsExactly("Marta Venn, OWN", "Tarn Ferries by Marta Venn, DELEGATED");
    }

    @Test
    void namesNobodyWhereAPronounPointsToNothing() {
        Scene scene = Scene.of("He/PRON* left/VERB the/DET room/NOUN ./PUNCT");
        assertThat(scene.tells("He left the room", "He").lines()).containsExactly("narrator, OWN");
    }
}
