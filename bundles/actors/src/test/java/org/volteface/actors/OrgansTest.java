package org.volteface.actors;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.volteface.api.model.Holding;

/** Descriptions of companies and bodies, and of what decides for them. */
class OrgansTest {
    private static final String FIRST =
            "Norrin/PROPN Textiles/PROPN* keeps/VERB its/PRON mill/NOUN in/ADP Velm/PROPN ./PUNCT\n";

    @ParameterizedTest
    @CsvSource({
        "board/NOUN*, board",
        "executive/ADJ committee/NOUN*, executive committee",
        "management/NOUN*, management",
        "company/NOUN*, company",
        "cloth/NOUN company/NOUN*, cloth company",
        "Danish/ADJ company/NOUN*, Danish company",
        "Copenhagen/PROPN company/NOUN*, Copenhagen company"
    })
    void pointsToTheCompanyToldOf(String words, String source) {
        Scene scene = Scene.of(FIRST + "The/DET " + words + " said/VERB it/PRON would/AUX stay/VERB ./PUNCT");
        Holding holding = scene.says("The " + source, "it would stay", "").holding();
        assertThat(holding.holder().name()).isEqualTo("Norrin Textiles");
    }

    @Test
    void aBoardSpeaksForItsCompany() {
        Scene scene = Scene.of(
                "The/DET board/NOUN* of/ADP Norrin/PROPN Textiles/PROPN rejects/VERB the/DET offer/NOUN ./PUNCT");
        assertThat(scene.says("The board of Norrin Textiles", "the offer", "").lines())
                .containsExactly("Norrin Textiles, OWN");
    }

    @Test
    void aBoardWithATaskSpeaksForItself() {
        Scene scene =
                Scene.of(FIRST + "The/DET planning/NOUN board/NOUN* said/VERB it/PRON would/AUX stay/VERB ./PUNCT");
        assertThat(scene.says("The planning board", "it would stay", "")
                        .holding()
                        .holder()
                        .name())
                .startsWith("Planning board");
    }

    @Test
    void twoCompaniesLeaveItOpenWhichIsMeant() {
        Scene scene = Scene.of(FIRST
                + "Orrin/PROPN Foods/PROPN* left/VERB ./PUNCT\n"
                + "The/DET cloth/NOUN company/NOUN* said/VERB it/PRON would/AUX stay/VERB ./PUNCT");
        assertThat(scene.says("The cloth company", "it would stay", "").lines()).containsExactly("Cloth company, OWN");
    }

    @Test
    void aGroupIsNamedByWhatIsToldOfIt() {
        Scene scene = Scene.of("Denmark/PROPN* waits/VERB ./PUNCT\n"
                + "The/DET parents/NOUN '/PUNCT groups/NOUN* said/VERB they/PRON would/AUX stay/VERB ./PUNCT");
        assertThat(scene.says("The parents' groups", "they would stay", "")
                        .holding()
                        .holder()
                        .name())
                .doesNotContain("Denmark");
    }

    @Test
    void aCouncilSpeaksForTheLeagueThatItIsOf() {
        Scene scene = Scene.of(
                "The/DET council/NOUN* of/ADP the/DET League/PROPN of/ADP Coopers/PROPN rejects/VERB the/DET offer/NOUN ./PUNCT");
        assertThat(scene.says("The council of the League of Coopers", "the offer", "")
                        .holding()
                        .holder()
                        .name())
                .startsWith("League");
    }

    @Test
    void aNameThatBeginsABodysIsNoneBesideIt() {
        Scene scene = Scene.of("The/DET Velm/PROPN hospital/NOUN trust/NOUN* waits/VERB ./PUNCT\n"
                + "It/PRON* said/VERB the/DET ward/NOUN would/AUX close/VERB ./PUNCT");
        assertThat(scene.says("It", "the ward would close", "").lines()).containsExactly("Hospital trust of Velm, OWN");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Bakers/NOUN* will/AUX pay/VERB more/ADJ ./PUNCT | Bakers will pay more | Bakers | narrator, OWN
                    A/DET judge/NOUN* may/AUX settle/VERB it/PRON ./PUNCT | A judge may settle it | A judge | narrator, OWN
                    Bakers/NOUN* paid/VERB more/ADJ ./PUNCT | Bakers paid more | Bakers | Bakers, OWN
                    """)
    void theNarratorForetellsWhatSomePeopleWillDo(String sentence, String told, String subject, String line) {
        assertThat(Scene.of(sentence).tells(told, subject).lines()).containsExactly(line);
    }

    @Test
    void takesTheCompanyForTheOneThatTheSentenceBeforeTellsOf() {
        Scene scene = Scene.of("""
                Veyra/PROPN Tours/PROPN* left/VERB the/DET pact/NOUN ./PUNCT
                Later/ADV Morlan/PROPN* left/VERB it/PRON too/ADV ./PUNCT
                The/DET company/NOUN* blamed/VERB the/DET toll/NOUN ./PUNCT
                """);
        scene.tells("Veyra Tours left the pact", "Veyra Tours").says("The company", "blamed the toll", "");
        assertThat(scene.lines()).containsExactly("Veyra Tours, OWN", "Morlan, OWN");
    }
}
