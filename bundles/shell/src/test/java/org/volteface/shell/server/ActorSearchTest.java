package org.volteface.shell.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.volteface.api.model.Statement;

class ActorSearchTest {
    private final SmallArchive archive = SmallArchive.ofSamples();
    private final ActorSearch search = new ActorSearch(archive);

    @Test
    void takesANameAPartOfItOrAnId() {
        assertThat(search.find("Harbour board").id()).isEqualTo("harbour-board");
        assertThat(search.find("skarrow").id()).isEqualTo("mayor-of-skarrow");
        assertThat(search.find("mayor-of-skarrow").name()).isEqualTo("Mayor of Skarrow");
    }

    @Test
    void suggestsNamesThatAreNear() {
        assertRefused("Harbor bord", "there is no actor 'Harbor bord'; is it Harbour board?");
        assertRefused("the Skarow council", "there is no actor 'the Skarow council'; is it Mayor of Skarrow?");
        assertRefused("port board", "there is no actor 'port board'; is it Harbour board?");
    }

    @Test
    void suggestsNothingWhereNothingIsNear() {
        assertRefused("Ministry", "there is no actor 'Ministry'");
        assertRefused(" ", "there is no actor ' '");
    }

    @Test
    void asksWhichOneWhereMoreAreNamedSo() {
        assertRefused(
                "o",
                "more than one actor is named like 'o': Harbour board (harbour-board) or Mayor of Skarrow (mayor-of-skarrow)");
        assertThat(archive.statements).extracting(Statement::holder).contains(search.find("HARBOUR BOARD"));
    }

    private void assertRefused(String given, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> search.find(given))
                .withMessage(message);
    }
}
