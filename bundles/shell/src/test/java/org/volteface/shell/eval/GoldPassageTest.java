package org.volteface.shell.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.volteface.api.model.Field;
import org.volteface.api.model.Passage;
import org.volteface.api.model.Span;
import org.volteface.api.model.Statement;
import org.volteface.api.model.Wording;
import org.volteface.contracts.SampleStatements;

final class GoldPassageTest {
    private static final String TEXT =
            "It was late. \"No toll,\" said the mayor of Skarrow, who had come by boat. The bridge stays free.";

    @Test
    void liesInItsSentence() throws Exception {
        assertThat(passage("the mayor").sentence().of(TEXT))
                .startsWith("\"No toll,\"")
                .endsWith("by boat. ");
        assertThat(passage("stays free").sentence().of(TEXT)).isEqualTo("The bridge stays free.");
    }

    @Test
    void isCoveredByHalfOfIt() throws Exception {
        GoldPassage passage = passage("No toll");

        assertThat(passage.isCovered(said("toll"))).isTrue();
        assertThat(passage.isCovered(said("No"))).isFalse();
        assertThat(passage.isHit(said("No"))).isTrue();
        assertThat(passage.isHit(said("The bridge"))).isFalse();
    }

    @Test
    void mayBeAloneInAWholeSentenceButNotInMore() throws Exception {
        String sentence = "No toll,\" said the mayor of Skarrow, who had come by boat.";

        assertThat(passage("No toll").isCovered(said(sentence))).isTrue();
        assertThat(passage("No toll").isCovered(said(sentence + " The bridge"))).isFalse();
    }

    @Test
    void standsInTheTitleWhereTheTextHasNone() throws Exception {
        GoldPassage passage = passage("Late news");

        assertThat(passage.field()).isEqualTo(Field.TITLE);
        assertThat(passage.shared(said("It was"))).isZero();
    }

    @Test
    void isToBeThere() {
        assertThatThrownBy(() -> passage("No bridge"))
                .isInstanceOf(MalformedException.class)
                .hasMessage("document 0 does not hold \"No bridge\"");
    }

    private static GoldPassage passage(String quote) throws MalformedException {
        JsonObject document = new JsonObject();
        document.addProperty("text", TEXT);
        document.addProperty("title", "Late news");
        JsonObject quoted = new JsonObject();
        quoted.addProperty("doc", 0);
        quoted.addProperty("quote", quote);
        return GoldPassage.find(new Item(quoted), List.of(new Item(document)));
    }

    private static Said said(String words) {
        int start = TEXT.indexOf(words);
        Statement like = SampleStatements.chain().get(0);
        Passage passage = new Passage("document", Field.TEXT, new Span(start, start + words.length()));
        Wording wording = new Wording(passage, words, like.wording().attribution());
        return new Said(0, new Statement("id", wording, like.holding(), like.claim(), like.timing(), like.madeBy()));
    }
}
