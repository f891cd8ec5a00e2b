package org.example.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.volteface.api.actor.Knowledge;
import org.volteface.api.actor.KnowledgePack;
import org.volteface.contracts.Configurations;
import org.volteface.contracts.KnowledgePackContract;

class TemplateKnowledgePackTest extends KnowledgePackContract {
    @Override
    protected KnowledgePack pack() {
        return new TemplateKnowledgePack(Configurations.defaults(TemplateKnowledgePack.Config.class));
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
        return new TemplateKnowledgePack(
                Configurations.of(TemplateKnowledgePack.Config.class, Map.of("actors", lines)));
    }
}
