package org.volteface.actors;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.volteface.api.model.Actor;
import org.volteface.api.model.ActorKind;

/** Whom a name means: states, their capitals and peoples, invented states, persons, bodies, namesakes. */
class NamesTest {
    @ParameterizedTest
    @CsvSource({
        "Denmark/PROPN*, Denmark, Q35",
        "Copenhagen/PROPN*, Copenhagen, Q35",
        "The/DET Danish/ADJ government/NOUN*, The Danish government, Q35",
        "Denmark/PROPN 's/PART government/NOUN*, Denmark's government, Q35",
        "The/DET White/PROPN House/PROPN*, The White House, Q30",
        "The/DET United/ADJ States/PROPN*, The United States, Q30"
    })
    void recognisesAStateByAnyName(String words, String source, String id) {
        Scene scene = Scene.of(words + " opposed/VERB the/DET toll/NOUN ./PUNCT");
        assertThat(scene.says(source, "opposed the toll", "").holding().holder().id())
                .isEqualTo(id);
    }

    @Test
    void tellsACallingThatOpensASentenceFromTheName() {
        Scene scene = Scene.of("""
                Trainer/PROPN Ulla/PROPN Strand/PROPN* praised/VERB the/DET track/NOUN ./PUNCT
                """);
        assertThat(scene.says("Trainer Ulla Strand", "praised the track", "").lines())
                .containsExactly("Ulla Strand, OWN");
    }

    @Test
    void joinsABareNounToTheNameThatItHeads() {
        Scene scene = Scene.of("""
                The/DET Weavers/PROPN Union/PROPN* met/VERB ./PUNCT
                Tarn/PROPN Ferries/PROPN* met/VERB ./PUNCT
                The/DET union/NOUN* opposed/VERB the/DET toll/NOUN ./PUNCT
                """);
        assertThat(scene.says("The union", "opposed the toll", "").lines()).containsExactly("Weavers Union, OWN");
    }

    @Test
    void takesACapitalThatOnlySaysWhereForNobody() {
        Scene scene = Scene.of("""
                Tarn/PROPN Ferries/PROPN* met/VERB unions/NOUN in/ADP Copenhagen/PROPN ./PUNCT
                It/PRON* ruled/VERB out/ADP a/DET sale/NOUN ./PUNCT
                """);
        assertThat(scene.says("It", "ruled out a sale", "").lines()).containsExactly("Tarn Ferries, OWN");
    }

    @Test
    void recognisesAnInventedStateByItsUse() {
        Scene scene = Scene.of("""
                Merovia/PROPN 's/PART prime/ADJ minister/NOUN* opposed/VERB the/DET toll/NOUN ./PUNCT
                The/DET Merovian/ADJ government/NOUN* built/VERB a/DET wall/NOUN ./PUNCT
                """);
        scene.says("Merovia's prime minister", "opposed the toll", "")
                .tells("The Merovian government built a wall", "The Merovian government");
        assertThat(scene.lines()).containsExactly("Prime minister of Merovia, OWN", "Merovia, OWN");
        assertThat(scene.holdings().get(1).holder().kind()).isEqualTo(ActorKind.STATE);
    }

    @Test
    void makesNoStateOfACompanyThatHasAChiefExecutive() {
        Scene scene = Scene.of("Orsolo/PROPN 's/PART chief/ADJ executive/NOUN* opposed/VERB the/DET toll/NOUN ./PUNCT");
        Actor chief = scene.says("Orsolo's chief executive", "opposed the toll", "")
                .holding()
                .holder();
        assertThat(chief.id()).isEqualTo("office:chief-executive@org:orsolo");
    }

    @Test
    void joinsASurnameToTheFullNameAndKeepsSurnamesApart() {
        Scene scene = Scene.of("""
                Anna/PROPN Lindqvist/PROPN* opposed/VERB the/DET dam/NOUN ./PUNCT
                Peter/PROPN Aronsen/PROPN* backed/VERB it/PRON ./PUNCT
                Lindqvist/PROPN* left/VERB the/DET hall/NOUN ./PUNCT
                """);
        scene.says("Anna Lindqvist", "opposed the dam", "")
                .says("Peter Aronsen", "backed it", "")
                .says("Lindqvist", "left the hall", "");
        assertThat(scene.lines()).containsExactly("Anna Lindqvist, OWN", "Peter Aronsen, OWN", "Anna Lindqvist, OWN");
    }

    @ParameterizedTest
    @CsvSource({
        "Atlanta/PROPN and/CCONJ Georgia/PROPN 's/PART governor/NOUN*, Georgia's governor, Governor of Georgia (US state)",
        "Georgia/PROPN 's/PART foreign/ADJ minister/NOUN*, Georgia's foreign minister, Foreign minister of Georgia"
    })
    void tellsNamesakesApartByTheirOffices(String words, String source, String name) {
        Scene scene = Scene.of(words + " opposed/VERB the/DET toll/NOUN ./PUNCT");
        assertThat(scene.says(source, "opposed the toll", "").holding().holder().name())
                .isEqualTo(name);
    }

    @Test
    void joinsTheCompanyToItsName() {
        Scene scene = Scene.of("""
                Tarn/PROPN Ferries/PROPN* cut/VERB two/NUM lines/NOUN ./PUNCT
                The/DET company/NOUN* denied/VERB a/DET loss/NOUN ./PUNCT
                """);
        assertThat(scene.says("The company", "denied a loss", "").lines()).containsExactly("Tarn Ferries, OWN");
    }

    @ParameterizedTest
    @CsvSource({
        "A/DET person/NOUN* briefed/VERB on/ADP the/DET plan/NOUN, A person briefed on the plan",
        "Two/NUM sources/NOUN*, Two sources",
        "An/DET official/NOUN* who/PRON asked/VERB not/PART to/PART be/AUX named/VERB, An official who asked not to be named"
    })
    void leavesTheUnnamedUnnamed(String words, String source) {
        Scene scene = Scene.of(words + " opposed/VERB the/DET toll/NOUN ./PUNCT");
        assertThat(scene.says(source, "opposed the toll", "").holding().holder().kind())
                .isEqualTo(ActorKind.UNNAMED);
    }

    @ParameterizedTest
    @CsvSource({"Åse Øl, ase-øl", "O'Neill & Sons, oneill-sons", "'***', unknown"})
    void makesIdsOfLettersAndDigits(String name, String slug) {
        assertThat(Names.slug(name)).isEqualTo(slug);
    }

    @Test
    void aNameSharedByTwoIsThatOfTheOneNamedLast() {
        Scene scene = Scene.of("""
                Ana/PROPN Korda/PROPN* opposed/VERB the/DET dam/NOUN ./PUNCT
                Leo/PROPN Korda/PROPN* backed/VERB the/DET dam/NOUN ./PUNCT
                Korda/PROPN* praised/VERB it/PRON ./PUNCT
                """);
        scene.says("Ana Korda", "opposed the dam", "")
                .says("Leo Korda", "backed the dam", "")
                .says("Korda", "praised it", "");
        assertThat(scene.holdings())
                .extracting(holding -> holding.holder().name())
                .containsExactly("Ana Korda", "Leo Korda", "Leo Korda");
    }

    /** Whoever writes of one person gives the full name first. */
    @Test
    void takesASurnameForTheOneNamedBeforeItNotForOneNamedAfter() {
        Scene before = Scene.of("""
                Ulla/PROPN Strand/PROPN* came/VERB ./PUNCT
                Strand/PROPN* opposed/VERB the/DET toll/NOUN ./PUNCT
                """);
        assertThat(before.says("Strand", "opposed the toll", "").lines()).containsExactly("Ulla Strand, OWN");

        Scene after = Scene.of("""
                Strand/PROPN* opposed/VERB the/DET toll/NOUN ./PUNCT
                Ulla/PROPN Strand/PROPN* came/VERB later/ADV ./PUNCT
                """);
        assertThat(after.says("Strand", "opposed the toll", "").lines()).containsExactly("Strand, OWN");
    }
}
