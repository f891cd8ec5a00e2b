package org.volteface.stance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GerundsTest {
    @ParameterizedTest
    @CsvSource({
        "scrap,scrapping",
        "raise,raising",
        "tie,tying",
        "open,opening",
        "build,building",
        "cut,cutting",
        "agree,agreeing",
        "fix,fixing",
        "commit,committing",
        "leave,leaving",
        "equip,equipping",
        "transfer,transferring",
        "quit,quitting",
        "raising,raising",
        "bring,bringing",
        "been,being"
    })
    void writesThemAsAReaderWould(String verb, String gerund) {
        assertThat(Gerunds.of(verb)).isEqualTo(gerund);
    }
}
