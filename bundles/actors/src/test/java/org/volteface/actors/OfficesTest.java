package org.volteface.actors;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.volteface.api.model.ActorKind;

/** An office has one name and one id, however its body is told. */
class OfficesTest {
    @ParameterizedTest
    @CsvSource({
        "Denmark/PROPN 's/PART finance/NOUN minister/NOUN*, Denmark's finance minister",
        "The/DET finance/NOUN minister/NOUN* of/ADP Denmark/PROPN, The finance minister of Denmark",
        "The/DET Danish/ADJ finance/NOUN minister/NOUN*, The Danish finance minister",
        "Denmark/PROPN 's/PART Finance/PROPN Minister/PROPN*, Denmark's Finance Minister",
        "Denmark/PROPN 's/PART minister/NOUN* of/ADP finance/NOUN, Denmark's minister of finance"
    })
    void tellsOneOfficeByAnyForm(String words, String source) {
        Scene scene = Scene.of(words + " backed/VERB the/DET bridge/NOUN ./PUNCT");
        assertThat(scene.says(source, "backed the bridge", "").holding().holder())
                .satisfies(actor -> assertThat(actor.name()).isEqualTo("Finance minister of Denmark"))
                .satisfies(actor -> assertThat(actor.id()).isEqualTo("office:finance-minister@Q35"))
                .satisfies(actor -> assertThat(actor.kind()).isEqualTo(ActorKind.OFFICE));
    }

    @Test
    void findsTheBodyOfAPossessive() {
        Scene scene = Scene.of("""
                Tarn/PROPN Ferries/PROPN* cut/VERB two/NUM lines/NOUN ./PUNCT
                Its/PRON chief/ADJ executive/NOUN* defended/VERB the/DET cut/NOUN ./PUNCT
                """);
        scene.tells("Tarn Ferries cut two lines", "Tarn Ferries").says("Its chief executive", "defended the cut", "");
        assertThat(scene.lines()).containsExactly("Tarn Ferries, OWN", "Chief executive of Tarn Ferries, OWN");
    }

    @Test
    void keepsTheOfficesOfTwoStatesApart() {
        Scene scene = Scene.of("""
                The/DET Danish/ADJ trade/NOUN minister/NOUN* backed/VERB the/DET pact/NOUN ./PUNCT
                The/DET Swedish/ADJ trade/NOUN minister/NOUN* opposed/VERB it/PRON ./PUNCT
                """);
        scene.says("The Danish trade minister", "backed the pact", "")
                .says("The Swedish trade minister", "opposed it", "");
        assertThat(scene.lines()).containsExactly("Trade minister of Denmark, OWN", "Trade minister of Sweden, OWN");
    }

    @Test
    void makesOneOfAPersonAndTheOfficeBesideTheName() {
        Scene scene = Scene.of("""
                Denmark/PROPN 's/PART fisheries/NOUN minister/NOUN ,/PUNCT Signe/PROPN Holt/PROPN* ,/PUNCT backed/VERB the/DET quota/NOUN ./PUNCT
                Holt/PROPN* signed/VERB it/PRON ./PUNCT
                The/DET minister/NOUN* praised/VERB the/DET fleet/NOUN ./PUNCT
                """);
        scene.says("Denmark's fisheries minister, Signe Holt", "backed the quota", "")
                .says("Holt", "signed it", "")
                .says("The minister", "praised the fleet", "");
        assertThat(scene.holdings()).extracting(h -> h.holder().id()).containsOnly("person:signe-holt");
    }

    @Test
    void namesWhoHoldsAKnownOfficeOnTheDay() {
        Scene scene = Scene.of("""
                Russian/ADJ Foreign/PROPN Minister/PROPN Sergei/PROPN Lavrov/PROPN* rejected/VERB the/DET draft/NOUN ./PUNCT
                The/DET Russian/ADJ foreign/ADJ minister/NOUN* denied/VERB haste/NOUN ./PUNCT
                """);
        scene.says("Russian Foreign Minister Sergei Lavrov", "rejected the draft", "")
                .says("The Russian foreign minister", "denied haste", "");
        assertThat(scene.lines()).containsExactly("Sergei Lavrov, OWN", "Sergei Lavrov, OWN");
    }

    @Test
    void isSilentOfAnOfficeThatSomebodyHasLeft() {
        Scene scene = Scene.of("""
                The/DET former/ADJ Danish/ADJ finance/NOUN minister/NOUN* mocked/VERB the/DET budget/NOUN ./PUNCT
                """);
        assertThat(scene.says("The former Danish finance minister", "mocked the budget", "")
                        .holding()
                        .holder()
                        .name())
                .isNotEqualTo("Finance minister of Denmark")
                .containsIgnoringCase("former");
    }

    @Test
    void keepsTwoHoldersOfOneTitleApart() {
        Scene scene = Scene.of("""
                Norland/PROPN 's/PART president/NOUN Odd/PROPN Brekke/PROPN* backed/VERB the/DET pact/NOUN ./PUNCT
                Norland/PROPN wrote/VERB to/ADP President/PROPN Ana/PROPN Duarte/PROPN* ./PUNCT
                Brekke/PROPN* praised/VERB the/DET letter/NOUN ./PUNCT
                """);
        scene.says("Norland's president Odd Brekke", "backed the pact", "").says("Brekke", "praised the letter", "");
        assertThat(scene.holdings()).extracting(h -> h.holder().name()).containsOnly("Odd Brekke");
    }

    @Test
    void takesNoCounterpartForTheOwnState() {
        Scene scene = Scene.of("""
                The/DET trade/NOUN minister/NOUN* called/VERB talks/NOUN with/ADP Denmark/PROPN pointless/ADJ ./PUNCT
                """);
        scene.says("The trade minister", "called talks with Denmark pointless", "");
        assertThat(scene.holdings()).extracting(h -> h.holder().name()).containsOnly("Trade minister");
    }

    @Test
    void makesNoMinisterOfAStateThatIsOnlyNamed() {
        Scene scene = Scene.of("""
                The/DET fisheries/NOUN minister/NOUN* backed/VERB the/DET quota/NOUN ./PUNCT
                Trawlers/NOUN from/ADP Denmark/PROPN anchored/VERB in/ADP the/DET bay/NOUN ./PUNCT
                """);
        assertThat(scene.says("The fisheries minister", "backed the quota", "")
                        .holding()
                        .holder()
                        .id())
                .isEqualTo("office:fisheries-minister");
    }

    @Test
    void makesAMinisterOfTheStateThatIsToldToHaveACabinet() {
        Scene scene = Scene.of("""
                The/DET fisheries/NOUN minister/NOUN* backed/VERB the/DET quota/NOUN ./PUNCT
                Denmark/PROPN 's/PART cabinet/NOUN* met/VERB in/ADP the/DET evening/NOUN ./PUNCT
                """);
        assertThat(scene.says("The fisheries minister", "backed the quota", "")
                        .holding()
                        .holder()
                        .id())
                .isEqualTo("office:fisheries-minister@Q35");
    }

    @Test
    void theAdministrationIsTheOneThatWasNamed() {
        Scene scene = Scene.of("""
                Sweden/PROPN 's/PART parliament/NOUN* praised/VERB the/DET fleet/NOUN ./PUNCT
                Fishermen/NOUN* wrote/VERB to/ADP the/DET Danish/ADJ administration/NOUN ./PUNCT
                The/DET administration/NOUN* signed/VERB it/PRON ./PUNCT
                """);
        scene.says("Sweden's parliament", "praised the fleet", "")
                .says("Fishermen", "wrote to the Danish administration", "")
                .says("The administration", "signed it", "");
        assertThat(scene.lines()).last().isEqualTo("Denmark, OWN");
    }
}
