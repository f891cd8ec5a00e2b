package org.volteface.contradiction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.volteface.contradiction.Said.did;
import static org.volteface.contradiction.Said.promised;

import org.junit.jupiter.api.Test;
import org.volteface.api.model.EventType;
import org.volteface.api.model.Mark;
import org.volteface.api.model.Statement;

class TruceTest {
    private static final Statement PROMISE =
            promised("2025-01-10").words("to hold its fire in the Ostra hills").favours("Ostra hills fire");

    @Test
    void fightingInThePlaceBreaksIt() {
        assertThat(Truce.broken(
                        PROMISE, did("2025-02-10").event(EventType.FIGHT).favours("Ostra hills village")))
                .isTrue();
    }

    @Test
    void fightingElsewhereDoesNot() {
        assertThat(Truce.broken(
                        PROMISE, did("2025-02-10").event(EventType.FIGHT).favours("Lorne valley village")))
                .isFalse();
    }

    @Test
    void otherDeedsInThePlaceDoNot() {
        assertThat(Truce.broken(
                        PROMISE, did("2025-02-10").event(EventType.CONSULT).favours("Ostra hills village")))
                .isFalse();
        assertThat(Truce.broken(
                        PROMISE,
                        did("2025-02-10")
                                .event(EventType.FIGHT)
                                .marked(Mark.NEGATED)
                                .favours("Ostra hills village")))
                .isFalse();
    }

    @Test
    void onlyAPromiseOfNotFightingIsBroken() {
        assertThat(Truce.broken(
                        promised("2025-01-10")
                                .words("to rebuild the Ostra hills road")
                                .favours("Ostra hills road"),
                        did("2025-02-10").event(EventType.FIGHT).favours("Ostra hills road")))
                .isFalse();
    }
}
