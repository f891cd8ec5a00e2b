package org.volteface.api.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PropositionTest {
    @Test
    void hasOneKeyInWhateverOrderItsTermsStand() {
        assertThat(about("scrapping the tourist levy", "tourist", "levy").key())
                .isEqualTo(about("a levy on tourists", "levy", "tourist").key())
                .isEqualTo("levy~tourist");
    }

    @Test
    void takesItsTopicForAKeyWhereThereAreNoTerms() {
        assertThat(about("that").key())
                .matches("~[0-9a-f]+")
                .isNotEqualTo(about("this").key());
    }

    private static Proposition about(String topic, String... terms) {
        return new Proposition(topic, List.of(terms), Direction.MORE, Scope.OPEN, Optional.empty());
    }
}
