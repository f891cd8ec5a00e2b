package org.volteface.actors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.osgi.util.converter.Converters;
import org.volteface.api.actor.KnowledgePack;
import org.volteface.api.actor.Name;
import org.volteface.api.actor.NameKind;
import org.volteface.api.model.ActorKind;
import org.volteface.contracts.KnowledgePackContract;

class ConfiguredKnowledgePackTest {
    private static final String PORT =
            "organisation | org:port-of-selmere | Port of Selmere Authority | Selmere port; PSA";
    private static final String MAYOR =
            "mayor | org:port-of-selmere | person:ivo-ruhl | Ivo Ruhl | Ruhl;I. Ruhl | 2023-06-01 |";

    private static ConfiguredKnowledgePack pack(String[] actors, String[] offices) {
        return new ConfiguredKnowledgePack(Converters.standardConverter()
                .convert(Map.of("actors", actors, "offices", offices))
                .to(ConfiguredKnowledgePack.Config.class));
    }

    private static ConfiguredKnowledgePack withActors(String... actors) {
        return pack(actors, new String[0]);
    }

    @Nested
    class Contract extends KnowledgePackContract {
        @Override
        protected KnowledgePack pack() {
            return ConfiguredKnowledgePackTest.pack(new String[] {PORT}, new String[] {MAYOR});
        }
    }

    @Test
    void anActorHasItsNames() {
        assertThat(withActors(PORT).actors()).singleElement().satisfies(known -> {
            assertThat(known.actor().kind()).isEqualTo(ActorKind.ORGANISATION);
            assertThat(known.names())
                    .containsExactly(
                            new Name("Port of Selmere Authority", NameKind.NAME),
                            new Name("Selmere port", NameKind.ALIAS),
                            new Name("PSA", NameKind.ALIAS));
        });
    }

    @Test
    void aStateHasPeopleAndCapitals() {
        assertThat(withActors("state | state:orvia | Orvia | | Orvian | Tamm | Palace of Guilds")
                        .actors())
                .singleElement()
                .satisfies(known -> assertThat(known.names())
                        .extracting(Name::kind)
                        .containsExactly(NameKind.NAME, NameKind.DEMONYM, NameKind.CAPITAL, NameKind.SEAT));
    }

    @Test
    void anOfficeLastsWhereNoLastDayIsGiven() {
        assertThat(pack(new String[] {PORT}, new String[] {MAYOR}).offices())
                .singleElement()
                .satisfies(office -> {
                    assertThat(office.since()).isEqualTo(LocalDate.of(2023, 6, 1));
                    assertThat(office.until()).isEqualTo(LocalDate.MAX);
                });
    }

    @Test
    void nothingIsKnownWithoutRows() {
        ConfiguredKnowledgePack empty = withActors();
        assertThat(empty.actors()).isEmpty();
        assertThat(empty.offices()).isEmpty();
    }

    @Test
    void aRowThatCannotBeReadIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> withActors("planet | x | Mars"))
                .withMessageStartingWith("actors: \"planet | x | Mars\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> withActors("person | x"))
                .withMessageStartingWith("actors: \"person | x\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> pack(new String[0], new String[] {"mayor | x | y | Z | | yesterday |"}))
                .withMessageStartingWith("offices: \"mayor");
    }
}
