package org.volteface.console.overview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which words of a condition are looked for. */
final class ConditionsTest {
    @Test
    void leavesOutWhatEveryConditionHas() {
        assertThat(Conditions.words("if the council approves the grant"))
                .containsExactly("council", "approves", "grant");
        assertThat(Conditions.words("Unless they do")).isEmpty();
    }
}
