package org.volteface.shell.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.volteface.api.model.Actor;
import org.volteface.api.model.ActorKind;

final class HolderNamesTest {
    private final Set<String> everybody = new HashSet<>();

    @Test
    void areContainedAsWholeWords() throws Exception {
        HolderNames mayor = names("{\"holder_names\":[\"mayor of Skarrow\",\"Skarrow's mayor\"]}");

        assertThat(mayor.mean(named("The Mayor of Skarrow"), Optional.empty())).isTrue();
        assertThat(mayor.mean(named("Skarrow’s mayor"), Optional.empty())).isTrue();
        assertThat(mayor.mean(named("mayor of Skarrowby"), Optional.empty())).isFalse();
        assertThat(mayor.mean(named("he"), Optional.empty())).isFalse();
    }

    @Test
    void giveWayToALongerNameOfSomebodyElse() throws Exception {
        HolderNames minister = names("{\"holder_names\":[\"minister\"]}");
        HolderNames deputy = names("{\"holder_names\":[\"deputy minister\"]}");

        assertThat(minister.mean(named("deputy minister"), Optional.empty())).isFalse();
        assertThat(deputy.mean(named("deputy minister"), Optional.empty())).isTrue();
        assertThat(minister.mean(named("minister"), Optional.empty())).isTrue();
    }

    @Test
    void areThoseOfTheSpokespersonToo() throws Exception {
        HolderNames board = names("{\"holder_names\":[\"board\"]}");

        assertThat(board.mean(named("Ferry company"), Optional.of(named("the board"))))
                .isTrue();
    }

    @Test
    void areNotNeededWhereTheIdIsKnown() throws Exception {
        HolderNames state = names("{\"actor\":\"Skarrow (Q1234567)\",\"holder_names\":[\"Skarrow\"]}");

        assertThat(state.mean(new Actor("Q1234567", "the islands", ActorKind.STATE), Optional.empty()))
                .isTrue();
    }

    private HolderNames names(String json) throws MalformedException {
        return HolderNames.of(Item.parse(json), everybody);
    }

    private static Actor named(String name) {
        return new Actor("id of " + name, name, ActorKind.PERSON);
    }
}
