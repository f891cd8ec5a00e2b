package org.example.plainwords;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.volteface.api.actor.Knowledge;
import org.volteface.api.actor.KnowledgePack;
import org.volteface.contracts.Configurations;
import org.volteface.contracts.KnowledgePackContract;

class PlainWordsKnowledgePackTest extends KnowledgePackContract {
    @Override
    protected KnowledgePack pack() {
        return new PlainWordsKnowledgePack(Configurations.defaults(PlainWordsKnowledgePack.Config.class));
    }

    @Test
    void knowsAnActorByItsOtherNames() {
        Knowledge knowledge = new Knowledge(List.of(pack()));
        assertThat(knowledge.named("SHB"))
                .singleElement()
                .satisfies(known -> assertThat(known.actor().name()).isEqualTo("Harbour Board of Skarrow"));
    }

    @Test
    void refusesALineThatCannotBeRead() {
        assertThatThrownBy(() -> of("Marta Venn")).hasMessageContaining("'Marta Venn' is not 'kind | id | name");
        assertThatThrownBy(() -> of("ship | ferry | The Ferry")).hasMessageContaining("no kind of actor");
    }

    private static KnowledgePack of(String... lines) {
        return new PlainWordsKnowledgePack(
                Configurations.of(PlainWordsKnowledgePack.Config.class, Map.of("actors", lines)));
    }
}
