package org.volteface.console.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What wrong passwords cost, and whom. */
final class GuessLimitTest {
    private final Clock clock = new Clock();
    private final GuessLimit limit = new GuessLimit(clock);

    @Test
    void letsGuessesWaitLongerAndLonger() {
        Guess guess = from("192.0.2.1");
        fail(guess, 5);

        assertThat(limit.claim(guess)).isFalse();
        clock.pass(Duration.ofSeconds(1));
        assertThat(limit.claim(guess)).isTrue();
        clock.pass(Duration.ofSeconds(1));
        assertThat(limit.claim(guess)).isFalse();
        clock.pass(Duration.ofSeconds(1));
        assertThat(limit.claim(guess)).isTrue();
        limit.right(guess);
        assertThat(limit.claim(guess)).isTrue();
        assertThat(limit.claim(guess)).isTrue();
    }

    @Test
    void neverLetsOneWaitForMoreThanAMinute() {
        Guess guess = from("192.0.2.1");
        for (int i = 0; i < 80; i++) {
            limit.claim(guess);
            clock.pass(Duration.ofMinutes(1));
        }

        assertThat(limit.claim(guess)).isTrue();
    }

    @Test
    void keepsNobodyOutWhoIsElsewhere() {
        fail(from("192.0.2.1"), 5);

        assertThat(limit.claim(from("192.0.2.2"))).isTrue();
        assertThat(limit.claim(new Guess("ann", "192.0.2.1", Optional.empty()))).isTrue();
    }

    @Test
    void keepsNobodyOutWhoseBrowserIsKnown() {
        fail(from("127.0.0.1"), 5);
        Guess known = new Guess("admin", "127.0.0.1", Optional.of("a browser"));

        assertThat(limit.claim(from("127.0.0.1"))).isFalse();
        assertThat(limit.claim(known)).isTrue();
        fail(known, 4);
        assertThat(limit.claim(known)).isFalse();
    }

    @Test
    void holdsAnAddressThatTriesManyNames() {
        for (int i = 0; i < 20; i++) {
            assertThat(limit.claim(new Guess("name" + i, "192.0.2.1", Optional.empty())))
                    .isTrue();
        }

        assertThat(limit.claim(new Guess("another", "192.0.2.1", Optional.empty())))
                .isFalse();
    }

    @Test
    void holdsManyAddressesThatTryOneNameAndStillLooksAtANewOne() {
        for (int i = 0; i < 25; i++) {
            fail(from("198.51.100." + i), 2);
        }

        assertThat(limit.claim(from("198.51.100.1"))).isFalse();
        assertThat(limit.claim(from("192.0.2.77"))).isTrue();
        assertThat(limit.claim(from("192.0.2.77"))).isFalse();
    }

    @Test
    void takesANetworkOfTheSixthVersionAsOneAddress() {
        fail(from("2001:db8:0:1::1"), 5);

        assertThat(limit.claim(from("2001:db8:0:1:ffff::9"))).isFalse();
        assertThat(limit.claim(from("2001:db8:0:2::1"))).isTrue();
    }

    @Test
    void forgetsAfterAnHour() {
        fail(from("192.0.2.1"), 5);
        clock.pass(Duration.ofMinutes(61));
        fail(from("192.0.2.1"), 4);

        assertThat(limit.claim(from("192.0.2.1"))).isTrue();
    }

    private void fail(Guess guess, int times) {
        for (int i = 0; i < times; i++) {
            assertThat(limit.claim(guess)).isTrue();
        }
    }

    private static Guess from(String address) {
        return new Guess("admin", address, Optional.empty());
    }
}
