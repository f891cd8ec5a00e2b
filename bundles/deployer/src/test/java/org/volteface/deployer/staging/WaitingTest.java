package org.volteface.deployer.staging;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class WaitingTest {
    private static final long SECOND = 1_000_000_000;

    /** As the clock may be: it says nothing by itself, and may be about to overflow. */
    private static final long START = Long.MAX_VALUE - 3 * SECOND;

    private final Waiting waiting = new Waiting(Duration.ofSeconds(10), START);

    @Test
    void endsWhereTheFileStandsStill() throws Exception {
        goOn("a", 5, 0);
        goOn("a", 5, 9);
        assertEnds("a", 5, 10, "why, and it has not changed for 10 s: copy it again");
    }

    @Test
    void goesOnWhileTheFileGrows() throws Exception {
        for (int i = 0; i < 1000; i++) {
            goOn("a" + i, i, i);
        }
        goOn("a999", 999, 1008);
        assertEnds("a999", 999, 1009, "why, and it has not changed for 10 s: copy it again");
    }

    @Test
    void endsWhereTheFileIsRewrittenForEver() throws Exception {
        for (int i = 0; i < 100; i++) {
            goOn("a" + i, 5, i);
        }
        assertEnds(
                "a100",
                5,
                100,
                "why, and it is written to again and again without growing: copy it to a place where nobody writes to it");
    }

    @Test
    void endsSoonWhereNothingMakesTheFileWhole() throws Exception {
        lasting("a", 0);
        lasting("b", 5);
        assertThatThrownBy(() -> lasting("b", 6)).isInstanceOf(NotWhole.class).hasMessage("why");
    }

    private void lasting(String hash, long seconds) throws NotWhole {
        waiting.goOn(Reading.unfinished(new Content(hash, 5), "why", true), START + seconds * SECOND);
    }

    private void goOn(String hash, long size, long seconds) throws NotWhole {
        waiting.goOn(Reading.unfinished(new Content(hash, size), "why", false), START + seconds * SECOND);
    }

    private void assertEnds(String hash, long size, long seconds, String reason) {
        assertThatThrownBy(() -> goOn(hash, size, seconds))
                .isInstanceOf(NotWhole.class)
                .hasMessage(reason);
    }
}
