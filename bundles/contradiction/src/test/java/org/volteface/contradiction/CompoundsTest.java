package org.volteface.contradiction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.volteface.api.model.Direction;
import org.volteface.api.model.Proposition;
import org.volteface.api.model.Scope;

class CompoundsTest {
    @Test
    void theNameOfAnotherThingMayHoldThatOfTheFirst() {
        assertThat(apart("the price of bread", "the price of bread tins")).isTrue();
        assertThat(apart("the dam", "the dam's keeper")).isTrue();
        assertThat(apart("the ferry", "the ferry pier")).isTrue();
    }

    @Test
    void theSameNounIsTheSameThing() {
        assertThat(apart("the ferry", "the ferry")).isFalse();
        assertThat(apart("the ferry", "the old ferry")).isFalse();
        assertThat(apart("the ferry", "the ferryman")).isFalse();
    }

    @Test
    void whatTellsWhenOrHowManyIsNoNoun() {
        assertThat(apart("the ferry", "the ferry until May")).isFalse();
        assertThat(apart("the ferry", "the ferry to the islands")).isFalse();
        assertThat(apart("the ferry", "the ferry 12 times")).isFalse();
    }

    @Test
    void whatBecomesOfItIsItsOwn() {
        assertThat(apart("the toll", "the toll rise")).isFalse();
        assertThat(apart("the toll", "the toll being paid")).isFalse();
    }

    @Test
    void aTermOfItsOwnIsNoOtherThing() {
        assertThat(apart("the pier of the ferry", "the ferry pier", "pier", "ferry"))
                .isFalse();
        assertThat(apart("the yard of the ferry", "the ferry pier", "yard", "ferry"))
                .isTrue();
    }

    @Test
    void aNameAtTheEndTellsWhose() {
        assertThat(apart("the ferry to Skarrow", "the skarrow pier")).isFalse();
    }

    private static boolean apart(String promised, String done, String... terms) {
        return Compounds.apart(proposition(promised, terms), proposition(done));
    }

    private static Proposition proposition(String topic, String... terms) {
        return new Proposition(topic, List.of(terms), Direction.MORE, Scope.OPEN, Optional.empty());
    }
}
