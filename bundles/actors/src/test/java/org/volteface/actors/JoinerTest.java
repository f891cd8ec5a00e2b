package org.volteface.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.volteface.api.actor.Join;
import org.volteface.api.actor.Sighting;
import org.volteface.api.model.Actor;
import org.volteface.api.model.ActorKind;

/** Which actors of several documents are one. */
class JoinerTest {
    private static final LocalDate DAY = LocalDate.of(2023, 4, 11);
    private static final Lexicon LEXICON = new Lexicon();
    private static final Actor HELGA = person("Helga Brandvik");
    private static final Actor VESTRA = state("Vestra");

    private final List<Sighting> sightings = new ArrayList<>();

    @Test
    void aSurnameAloneIsTheOnlyPersonWhoBearsIt() {
        see(HELGA, office("harbour minister"));
        see(named("Brandvik", ActorKind.GROUP));
        assertThat(joins()).containsExactly("Brandvik = Helga Brandvik");
    }

    @Test
    void aSurnameOfTwoIsNobodys() {
        see(HELGA);
        see(person("Olav Brandvik"));
        see(person("Brandvik"));
        assertThat(joins()).isEmpty();
    }

    @Test
    void anotherOfficeSpeaksAgainstASurname() {
        see(HELGA, office("harbour minister"));
        see(person("Brandvik"), office("mayor", state("Solvang")));
        assertThat(joins()).isEmpty();
    }

    @Test
    void aSurnameMayHaveSmallWords() {
        see(person("Koen van der Aa"));
        see(person("van der Aa"));
        see(person("Aa"));
        assertThat(joins()).containsExactly("van der Aa = Koen van der Aa");
    }

    @Test
    void aCommonNounIsNoSurname() {
        see(person("Terence Judge"));
        see(named("Judge", ActorKind.GROUP));
        assertThat(joins()).isEmpty();
    }

    @Test
    void anOfficeIsTheOnlyPersonInIt() {
        see(HELGA, office("governor", VESTRA));
        see(office("governor", VESTRA));
        see(office("governor", state("Solvang")));
        assertThat(joins()).containsExactly("Governor of Vestra = Helga Brandvik");
    }

    @Test
    void anOfficeOfTwoPersonsIsNobodys() {
        see(HELGA, office("governor", VESTRA));
        see(person("Nils Aker"), office("governor", VESTRA));
        see(office("governor", VESTRA));
        assertThat(joins()).isEmpty();
    }

    @Test
    void anOfficeToldLongAfterIsAnothers() {
        see(HELGA, office("governor", VESTRA));
        sightings.add(new Sighting(office("governor", VESTRA), Optional.empty(), DAY.plusYears(9)));
        assertThat(joins()).isEmpty();
    }

    @Test
    void anOfficeWithoutItsTownIsTheOnlyOneOfItsWords() {
        see(HELGA, office("mayor", named("Solvang", ActorKind.ORGANISATION)));
        see(office("mayor"));
        assertThat(joins()).containsExactly("Mayor = Helga Brandvik");
    }

    @Test
    void severalMayBeSpokespersonDirectorOrMinister() {
        for (String office : List.of("spokesperson", "director", "minister", "deputy mayor", "executive director")) {
            see(HELGA, office(office));
            see(office(office));
        }
        assertThat(joins()).isEmpty();
    }

    @Test
    void aDirectorWithAPortfolioIsOne() {
        see(HELGA, office("zoo director"));
        see(office("zoo director"));
        assertThat(joins()).containsExactly("Zoo director = Helga Brandvik");
    }

    @Test
    void aPublicBodyIsTheOnlyOneOfItsWords() {
        see(body("housing ministry", VESTRA));
        see(body("housing ministry"));
        see(body("tax office", VESTRA));
        see(body("tax office", state("Solvang")));
        see(body("tax office"));
        assertThat(joins()).containsExactly("Housing ministry = Housing ministry of Vestra");
    }

    @Test
    void aShortNameIsTheOnlyBodyThatItBegins() {
        see(org("Fjord Nurseries Trust"));
        see(org("Fjord Nurseries"));
        see(org("Kellan Group"));
        see(org("Kellan"));
        assertThat(joins())
                .containsExactlyInAnyOrder("Fjord Nurseries = Fjord Nurseries Trust", "Kellan = Kellan Group");
    }

    @Test
    void aTownIsNotTheBodyThatHasItsName() {
        see(org("Fjord Nurseries Trust"));
        see(org("Fjord"));
        see(org("Fjord Nurseries Foundation"));
        see(org("Fjord Nurseries"));
        assertThat(joins()).isEmpty();
    }

    @Test
    void aDescriptionIsTheOnlyBodyWithItsWordInTheName() {
        see(org("Solvang Tramways"));
        see(body("tramways company"));
        see(org("Nord Ferries"));
        see(org("Sund Ferries"));
        see(body("ferries company"));
        assertThat(joins()).containsExactly("Tramways company = Solvang Tramways");
    }

    @Test
    void oneNameIsOneActorButForASingleWord() {
        see(named("Tor Island", ActorKind.STATE));
        see(org("Tor Island"));
        see(named("Hansa", ActorKind.PERSON));
        see(named("Hansa", ActorKind.STATE));
        assertThat(joins()).containsExactly("Tor Island = Tor Island");
    }

    @Test
    void aCapitalIsItsState() {
        see(org("Brel"), VESTRA);
        assertThat(joins()).containsExactly("Brel = Vestra");
    }

    @Test
    void whatBelongsToOneIsOne() {
        see(org("Vestra"));
        see(VESTRA);
        see(body("court", VESTRA));
        see(body("court", org("Vestra")));
        assertThat(joins()).hasSize(2);
    }

    @Test
    void theOrderTellsNothing() {
        see(HELGA, office("governor", VESTRA));
        see(office("governor", org("Vestra")));
        see(VESTRA);
        see(org("Vestra"));
        see(person("Brandvik"));
        see(org("Brel"), VESTRA);
        see(org("Fjord Nurseries Trust"));
        see(org("Fjord Nurseries"));
        List<Join> joins = new Joiner(LEXICON, sightings).join();
        assertThat(joins).isNotEmpty();
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(sightings, new Random(seed));
            assertThat(new Joiner(LEXICON, sightings).join()).isEqualTo(joins);
        }
    }

    private List<String> joins() {
        return new Joiner(LEXICON, sightings)
                .join().stream()
                        .map(join -> join.actor().name() + " = " + join.into().name())
                        .toList();
    }

    private void see(Actor actor) {
        sightings.add(new Sighting(actor, Optional.empty(), DAY));
    }

    private void see(Actor actor, Actor as) {
        see(actor);
        sightings.add(new Sighting(actor, Optional.of(as), DAY));
    }

    private static Actor named(String name, ActorKind kind) {
        return Names.named(name, kind);
    }

    private static Actor person(String name) {
        return named(name, ActorKind.PERSON);
    }

    private static Actor state(String name) {
        return named(name, ActorKind.STATE);
    }

    private static Actor org(String name) {
        return named(name, ActorKind.ORGANISATION);
    }

    private static Actor office(String words) {
        return Names.described(words, ActorKind.OFFICE, Optional.empty());
    }

    private static Actor office(String words, Actor owner) {
        return Names.described(words, ActorKind.OFFICE, Optional.of(new Entity(owner)));
    }

    private static Actor body(String words) {
        return Names.described(words, ActorKind.ORGANISATION, Optional.empty());
    }

    private static Actor body(String words, Actor owner) {
        return Names.described(words, ActorKind.ORGANISATION, Optional.of(new Entity(owner)));
    }
}
