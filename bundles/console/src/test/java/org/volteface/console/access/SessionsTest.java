package org.volteface.console.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** How long a session lasts. */
final class SessionsTest {
    private final Clock clock = new Clock();
    private final Sessions sessions = new Sessions(Duration.ofMinutes(10), clock);

    @Test
    void knowsTheTokensThatItGave() {
        String token = sessions.begin();

        assertThat(sessions.use(token)).isTrue();
        assertThat(sessions.use(sessions.begin())).isTrue();
        assertThat(sessions.use(token + "x")).isFalse();
        assertThat(sessions.use("")).isFalse();
        assertThat(sessions.use(Secrets.hash(token))).isFalse();
    }

    @Test
    void lastsForAsLongAsItIsUsed() {
        String token = sessions.begin();
        clock.pass(Duration.ofMinutes(9));
        assertThat(sessions.use(token)).isTrue();
        clock.pass(Duration.ofMinutes(9));
        assertThat(sessions.use(token)).isTrue();
        clock.pass(Duration.ofMinutes(11));
        assertThat(sessions.use(token)).isFalse();
    }

    @Test
    void endsWhenItIsToldTo() {
        String token = sessions.begin();
        sessions.end(token);

        assertThat(sessions.use(token)).isFalse();
    }
}
