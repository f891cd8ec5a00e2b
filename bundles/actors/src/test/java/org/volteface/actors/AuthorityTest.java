package org.volteface.actors;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.volteface.api.model.ActorKind;
import org.volteface.api.model.Authority;
import org.volteface.api.model.Holding;

/** Who may bind whom. */
class AuthorityTest {
    @ParameterizedTest
    @CsvSource({
        "prime/ADJ minister/NOUN*, prime minister, Prime minister of Denmark",
        "foreign/ADJ minister/NOUN*, foreign minister, Foreign minister of Denmark",
        "foreign/ADJ ministry/NOUN*, foreign ministry, Foreign ministry of Denmark",
        "ambassador/NOUN*, ambassador, Ambassador of Denmark"
    })
    void bindsTheState(String words, String office, String name) {
        Scene scene = Scene.of(
                "Denmark/PROPN will/AUX sign/VERB the/DET pact/NOUN ,/PUNCT its/PRON " + words + " said/VERB ./PUNCT");
        Holding holding = scene.says("its " + office, "Denmark will sign the pact", "Denmark")
                .holding();
        assertThat(holding.holder().id()).isEqualTo("Q35");
        assertThat(holding.authority()).isEqualTo(Authority.DELEGATED);
        assertThat(holding.speaker().name()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "opposition/NOUN leader/NOUN*, opposition leader",
        "lawmaker/NOUN*, lawmaker",
        "economist/NOUN*, economist",
        "central/ADJ bank/NOUN*, central bank"
    })
    void leavesTheStateUnbound(String words, String office) {
        Scene scene = Scene.of("Denmark/PROPN will/AUX sign/VERB the/DET pact/NOUN ,/PUNCT a/DET Danish/ADJ " + words
                + " said/VERB ./PUNCT");
        Holding holding = scene.says("a Danish " + office, "Denmark will sign the pact", "Denmark")
                .holding();
        assertThat(holding.holder().id()).isNotEqualTo("Q35");
        assertThat(holding.subject())
                .hasValueSatisfying(subject -> assertThat(subject.id()).isEqualTo("Q35"));
    }

    @Test
    void bindsNoForeignState() {
        Scene scene = Scene.of(
                "Denmark/PROPN* will/AUX sign/VERB the/DET pact/NOUN ,/PUNCT Sweden/PROPN 's/PART foreign/ADJ minister/NOUN* said/VERB ./PUNCT");
        Holding holding = scene.says("Sweden's foreign minister", "Denmark will sign the pact", "Denmark")
                .holding();
        assertThat(holding.holder().name()).isEqualTo("Foreign minister of Sweden");
        assertThat(holding.authority()).isEqualTo(Authority.OWN);
    }

    @Test
    void hasAForeignDeedHeldByItsDoerWithoutAuthority() {
        Scene scene = Scene.of(
                "Denmark/PROPN* has/AUX left/VERB the/DET pact/NOUN ,/PUNCT Sweden/PROPN 's/PART foreign/ADJ minister/NOUN* said/VERB ./PUNCT");
        Holding holding = scene.reports("Sweden's foreign minister", "Denmark has left the pact", "Denmark")
                .holding();
        assertThat(holding.holder().id()).isEqualTo("Q35");
        assertThat(holding.authority()).isEqualTo(Authority.NONE);
    }

    @Test
    void passesASpokespersonsWordsOnToTheBody() {
        Scene scene = Scene.of("""
                A/DET spokeswoman/NOUN* for/ADP Tarn/PROPN Ferries/PROPN ruled/VERB out/ADP a/DET sale/NOUN ./PUNCT
                The/DET company/NOUN 's/PART spokesman/NOUN* confirmed/VERB it/PRON ./PUNCT
                """);
        scene.says("A spokeswoman for Tarn Ferries", "ruled out a sale", "")
                .says("The company's spokesman", "confirmed it", "");
        assertThat(scene.lines())
                .allSatisfy(
                        line -> assertThat(line).startsWith("Tarn Ferries by ").endsWith("DELEGATED"));
    }

    @Test
    void keepsAnExecutivesOwnWordsHisOwn() {
        Scene scene = Scene.of(
                "The/DET chief/ADJ executive/NOUN* of/ADP Tarn/PROPN Ferries/PROPN opposed/VERB the/DET tax/NOUN ./PUNCT");
        assertThat(scene.says("The chief executive of Tarn Ferries", "opposed the tax", "")
                        .lines())
                .containsExactly("Chief executive of Tarn Ferries, OWN");
    }

    @Test
    void givesAnUnnamedSourceNoAuthority() {
        Scene scene = Scene.of("""
                Denmark/PROPN* has/AUX left/VERB the/DET pact/NOUN ,/PUNCT a/DET source/NOUN* familiar/ADJ with/ADP the/DET matter/NOUN said/VERB ./PUNCT
                """);
        Holding holding = scene.reports("a source familiar with the matter", "Denmark has left the pact", "Denmark")
                .holding();
        assertThat(holding.authority()).isEqualTo(Authority.NONE);
        assertThat(holding.speaker().kind()).isEqualTo(ActorKind.UNNAMED);
    }

    @Test
    void doesNotTakeANamedOfficialForAnUnnamedSource() {
        Scene scene = Scene.of(
                "Marta/PROPN Venn/PROPN ,/PUNCT an/DET official/NOUN ,/PUNCT opposed/VERB the/DET tax/NOUN ./PUNCT");
        assertThat(scene.says("Marta Venn, an official", "opposed the tax", "")
                        .holding()
                        .holder()
                        .name())
                .isEqualTo("Marta Venn");
    }

    @ParameterizedTest
    @CsvSource({"minister/NOUN*, minister, Q35", "lawmaker/NOUN*, lawmaker, office:lawmaker@Q35"})
    void aMinistersPromiseBindsTheState(String words, String office, String holder) {
        Scene scene =
                Scene.of("Denmark/PROPN 's/PART " + words + " pledged/VERB to/PART build/VERB flats/NOUN ./PUNCT");
        Holding holding =
                scene.promises("Denmark's " + office, "to build flats").holding();
        assertThat(holding.holder().id()).isEqualTo(holder);
    }

    @Test
    void aPromiseToldAgainIsTheOneWhoMadeIt() {
        Scene scene = Scene.of("""
                Norrin/PROPN Textiles/PROPN* pledged/VERB to/PART stay/VERB ./PUNCT
                The/DET guarantee/NOUN* covers/VERB weavers/NOUN ./PUNCT
                """);
        assertThat(scene.promises("Norrin Textiles", "to stay")
                        .promises("", "The guarantee covers weavers")
                        .lines())
                .containsExactly("Norrin Textiles, OWN", "Norrin Textiles, OWN");
    }

    @Test
    void theNarratorsOwnWordsAreNobodyElses() {
        Scene scene =
                Scene.of("Ann/PROPN Venn/PROPN* left/VERB ./PUNCT\nWe/PRON* apologise/VERB to/ADP her/PRON ./PUNCT");
        assertThat(scene.tells("We apologise to her", "We").lines()).containsExactly("narrator, OWN");
    }

    @Test
    void contractorsActForTheirClient() {
        Scene scene =
                Scene.of("Contractors/NOUN* for/ADP Tarn/PROPN Ferries/PROPN dredged/VERB the/DET bay/NOUN ./PUNCT");
        assertThat(scene.tells("Contractors for Tarn Ferries dredged the bay", "Contractors for Tarn Ferries")
                        .holding()
                        .holder()
                        .name())
                .isEqualTo("Tarn Ferries");
    }

    @Test
    void lawyersSpeakForTheirClient() {
        Scene scene = Scene.of("Lawyers/NOUN* for/ADP Tarn/PROPN Ferries/PROPN opposed/VERB the/DET ban/NOUN ./PUNCT");
        assertThat(scene.says("Lawyers for Tarn Ferries", "opposed the ban", "")
                        .holding()
                        .holder()
                        .name())
                .isEqualTo("Tarn Ferries");
    }

    @Test
    void aMinistrysAdmissionIsItsStates() {
        Scene scene = Scene.of("Denmark/PROPN 's/PART defence/NOUN ministry/NOUN* admitted/VERB delays/NOUN ./PUNCT");
        Holding holding =
                scene.admits("Denmark's defence ministry", "admitted delays").holding();
        assertThat(holding.holder().id()).isEqualTo("Q35");
        assertThat(holding.speaker().name()).isEqualTo("Defence ministry of Denmark");
    }

    @Test
    void anOfficersWordIsTheBodysWhereItIsOurs() {
        Scene scene = Scene.of("""
                The/DET chief/ADJ executive/NOUN* of/ADP Tarn/PROPN Ferries/PROPN promised/VERB that/SCONJ islanders/NOUN have/VERB our/PRON word/NOUN ./PUNCT
                """);
        assertThat(scene.promises("The chief executive of Tarn Ferries", "islanders have our word")
                        .holding()
                        .holder()
                        .name())
                .isEqualTo("Tarn Ferries");
    }
}
